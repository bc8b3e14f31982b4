import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CATALOGUE_FORMAT } from '../catalogue.ts';
import type { SearchDocument } from '../document.ts';
import { weightOf } from './divide.ts';
import { ENGINE_ID } from './index-shard.ts';
import { type ShardPlace, sha256 } from './shard-cache.ts';
import { sourceHash } from './source-hash.ts';

const DIGITS = 7;

/** The files that make a shard of its documents; all that they import counts as well. */
export const SHARD_SOURCES = ['index-shard.ts', '../pagefind/indexer.ts'].map((file) =>
  join(import.meta.dirname, file),
);
/** The files that bind shards into a volume. */
export const VOLUME_SOURCES = [join(import.meta.dirname, 'volume.ts')];

/** What makes the shards, apart from the documents. */
export interface ShardMaker {
  /** The version of Pagefind. */
  engine: string;
  /** The hash of the program that lays the texts out and takes the files over. */
  program: string;
  /** The hash of the program that binds them into volumes. */
  binding: string;
  /** What the machine adds: the characters that it knows and how it packs. */
  machine: string;
}

/** A shard with its name, and with what proves that files of that name are its own. */
export interface NamedShard extends ShardPlace {
  documents: SearchDocument[];
  /** About how many characters it holds. */
  weight: number;
}

/** What makes the shards here: an index made by another is not used. */
export async function shardMaker(): Promise<ShardMaker> {
  const { unicode = '', zlib = '' } = process.versions;
  return {
    engine: await engineVersion(),
    program: sourceHash(SHARD_SOURCES),
    binding: sourceHash(VOLUME_SOURCES),
    machine: `${unicode} ${zlib}`,
  };
}

/**
 * Names each shard by its documents and the program that indexes them, so that equal contents have equal names, on any
 * machine. The key holds the machine too: the same program may make other bytes on another.
 */
export function nameShards(shards: SearchDocument[][], maker: ShardMaker): NamedShard[] {
  const { engine, program, machine } = maker;
  const taken = new Set<string>();
  return shards.map((documents) => {
    const digest = sha256(JSON.stringify([CATALOGUE_FORMAT, engine, program, documents]));
    let digits = DIGITS;
    while (taken.has(`g${digest.slice(0, digits)}`)) digits += 1;
    const id = `g${digest.slice(0, digits)}`;
    taken.add(id);
    return { id, key: sha256(`${digest} ${machine}`), documents, weight: weightOf(documents) };
  });
}

/** The place of the engine's own files, which stand beside the shards. */
export function enginePlace({ engine, program }: ShardMaker): ShardPlace {
  return { id: `${ENGINE_ID}-${engine}`, key: sha256(`${engine} ${program}`) };
}

/** The version of the Pagefind installed; throws one Error when it is missing. */
export async function engineVersion(): Promise<string> {
  try {
    const file = fileURLToPath(new URL('../package.json', import.meta.resolve('pagefind')));
    return String(JSON.parse(await readFile(file, 'utf8')).version);
  } catch (cause) {
    throw new Error('Pagefind is not installed, so there is no search index: run `npm install`.', { cause });
  }
}

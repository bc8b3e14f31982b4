import { join } from 'node:path';
import { CATALOGUE_FORMAT } from '../catalogue.ts';
import type { SearchDocument } from '../document.ts';
import { pagefindVersion } from '../pagefind/version.ts';
import { weightOf } from './divide.ts';
import { type CacheEntry, sha256 } from './index-cache.ts';
import { sourceHash } from './source-hash.ts';

const DIGITS = 7;

/** The files that make shards of documents, and bind shards into volumes; all that they import counts as well. */
export const INDEX_SOURCES = ['index-shard.ts', '../pagefind/indexer.ts', 'volumes.ts'].map((file) =>
  join(import.meta.dirname, file),
);

/** What makes the index, apart from the documents. */
export interface IndexMaker {
  /** The version of Pagefind. */
  engine: string;
  /** The hash of the program. */
  program: string;
  /** What the machine adds: the characters that it knows and how it packs. */
  machine: string;
}

/** A shard with its name, and with what proves that files of that name are its own. */
export interface NamedShard extends CacheEntry {
  documents: SearchDocument[];
  /** About how many characters it holds. */
  weight: number;
}

/** What makes the index here: an index made by another is not used. */
export async function indexMaker(): Promise<IndexMaker> {
  const { unicode = '', zlib = '' } = process.versions;
  const machine = `${unicode} ${zlib}`;
  return { engine: await pagefindVersion(), program: sourceHash(INDEX_SOURCES), machine };
}

/**
 * Names each shard by its documents and the program that indexes them, so that equal contents have equal names, on any
 * machine. The key holds the machine too: the same program may make other bytes on another.
 */
export function nameShards(
  shards: SearchDocument[][],
  { engine, program, machine }: IndexMaker,
): NamedShard[] {
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

/** Where the engine's own files are kept, beside the shards. */
export function engineEntry({ engine, program }: IndexMaker): CacheEntry {
  return { id: `engine-${engine}`, key: sha256(`${engine} ${program}`) };
}

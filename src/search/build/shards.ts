import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type KeptFile, sha256 } from '../../files/kept-file.ts';
import { sourceHash } from '../../files/source-hash.ts';
import { CATALOGUE_FORMAT } from '../catalogue.ts';
import { divide, type PartSize } from '../divide.ts';
import type { SearchDocument } from '../document.ts';
import { weightOf } from './divide-into-shards.ts';

const DIGITS = 7;

/** Volumes that are merged in about ten seconds after one of their shards has changed; 20,000 news items are one. */
const VOLUME_SIZE: PartSize = { least: 14_000_000, most: 20_000_000 };

/** The files that make shards of documents, bind shards into volumes and collect names; all that they import counts as well. */
export const INDEX_SOURCES = ['index-files.ts', 'names.ts', '../pagefind/indexer.ts'].map((file) =>
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
export interface NamedShard extends KeptFile {
  documents: SearchDocument[];
  /** About how many characters it holds. */
  weight: number;
}

/**
 * Shards that are published as one index, as the issues of a paper are bound in a volume: a query then asks for one file a word instead
 * of one a word and shard. The id is the name of its folder, and the key says what it is made of.
 */
export interface Volume extends KeptFile {
  /** Its shards, in order. */
  shards: NamedShard[];
  documents: SearchDocument[];
}

/** What makes the index here: an index made by another is not used. */
export function indexMaker(): IndexMaker {
  const { unicode = '', zlib = '' } = process.versions;
  const pagefind = fileURLToPath(new URL('../package.json', import.meta.resolve('pagefind')));
  const engine = String(JSON.parse(readFileSync(pagefind, 'utf8')).version);
  return { engine, program: sourceHash(INDEX_SOURCES), machine: `${unicode} ${zlib}` };
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

/** Binds shards into volumes in their order; names and keys are made of theirs. */
export function bindVolumes(shards: readonly NamedShard[], size: PartSize = VOLUME_SIZE): Volume[] {
  const bound = divide(
    shards,
    size,
    ({ weight }) => weight,
    ({ id }) => id,
  );
  return [...bound].map((members) => {
    const id = `v${sha256(members.map((shard) => shard.id).join()).slice(0, DIGITS)}`;
    const key = sha256(members.map((shard) => shard.key).join());
    return { id, key, shards: members, documents: members.flatMap(({ documents }) => documents) };
  });
}

/**
 * Where a volume is kept, by its number: the next time it may be made of other shards, but much of it is the same, as long as the same
 * program makes it.
 */
export function volumeEntry(number: number, { engine, program, machine }: IndexMaker): KeptFile {
  return { id: `v${number}`, key: sha256(`${engine} ${program} ${machine}`) };
}

/** Where what is suggested is kept: nothing else goes into it. */
export function namesEntry(suggested: object, { program }: IndexMaker): KeptFile {
  const key = sha256(JSON.stringify([program, suggested]));
  return { id: `names-${key.slice(0, DIGITS)}`, key };
}

/** Where the engine's own files are kept, beside the shards. */
export function engineEntry({ engine, program }: IndexMaker): KeptFile {
  return { id: `engine-${engine}`, key: sha256(`${engine} ${program}`) };
}

import { TABLE_FILE } from '../catalogue.ts';
import type { SearchDocument } from '../document.ts';
import { type Files, mergeIndexes } from '../pagefind/merge-index.ts';
import { divide, type PartSize } from './divide.ts';
import { type CacheEntry, sha256 } from './index-cache.ts';
import { ENDS_FILE } from './index-shard.ts';
import type { NamedShard } from './shards.ts';
import { tabulate } from './table.ts';

/**
 * Shards that are published as one index, as the issues of a paper are bound in a volume: a query then asks for one file a word instead
 * of one a word and shard.
 */
export interface Volume extends CacheEntry {
  /** Its shards, in order. */
  shards: NamedShard[];
  documents: SearchDocument[];
}

/** Volumes that are merged in about ten seconds after one of their shards has changed; 20,000 news items are one. */
export const VOLUME_SIZE: PartSize = { least: 14_000_000, most: 20_000_000 };

const DIGITS = 7;

/** The file of the words that stand very often; it is kept in the cache, and published in the catalogue. */
export const FREQUENT_FILE = 'frequent.json';

/** Binds shards into volumes in their order; names and keys are made of theirs. */
export function bindVolumes(shards: readonly NamedShard[], size: PartSize = VOLUME_SIZE): Volume[] {
  const bound = divide(
    shards,
    size,
    ({ weight }) => weight,
    ({ id }) => id,
  );
  return bound.map((members) => {
    const id = `v${sha256(members.map((shard) => shard.id).join()).slice(0, DIGITS)}`;
    const key = sha256(members.map((shard) => shard.key).join());
    return { id, key, shards: members, documents: members.flatMap(({ documents }) => documents) };
  });
}

/** Makes the files of a volume from those of its shards: a merged index, the table, the words that stand very often. */
export function mergeShards({ documents }: Volume, shards: readonly Files[], frequent?: number): Files {
  const merged = mergeIndexes(shards, frequent);
  const ends = shards.flatMap((files) => JSON.parse(files.get(ENDS_FILE)?.toString() ?? '[]'));
  return new Map([
    ...merged.files,
    [TABLE_FILE, Buffer.from(JSON.stringify(tabulate(documents, ends)))],
    [FREQUENT_FILE, Buffer.from(JSON.stringify(merged.frequent))],
  ]);
}

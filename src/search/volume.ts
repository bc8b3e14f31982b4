import { CATALOGUE_FORMAT } from './catalogue.ts';
import { divide, type PartSize, weigh } from './divide.ts';
import type { SearchDocument } from './document.ts';
import { addCounts, type Counts } from './heavy.ts';
import { COUNTS_FILE, TABLE_FILE } from './index-shard.ts';
import { mergeIndex } from './merge-index.ts';
import { type ShardFiles, sha256 } from './shard-cache.ts';
import { mergeTables } from './table.ts';

/**
 * Shards that are published as one index, as the issues of a paper are bound in a volume: a query then asks for one file a word instead
 * of one a word and shard.
 */
export interface Volume {
  id: string;
  /** The names of its shards, in order. */
  shards: string[];
  documents: SearchDocument[];
}

/** Volumes that are merged in about ten seconds after one of their shards has changed; 20,000 news items are one. */
export const VOLUME_SIZE: PartSize = { least: 14_000_000, most: 20_000_000 };

const DIGITS = 7;

/** Binds shards, given by name, into volumes in their order; a volume of one shard has its name. */
export function bindVolumes(
  shards: ReadonlyMap<string, SearchDocument[]>,
  size: PartSize = VOLUME_SIZE,
): Volume[] {
  const weight = ([, documents]: [string, SearchDocument[]]) =>
    documents.reduce((sum, document) => sum + weigh(document), 0);
  return divide([...shards], size, weight, ([id]) => id).map((bound) => {
    const ids = bound.map(([id]) => id);
    const [only = ''] = ids;
    const id =
      ids.length === 1 ? only : `v${sha256(JSON.stringify([CATALOGUE_FORMAT, ids])).slice(0, DIGITS)}`;
    return { id, shards: ids, documents: bound.flatMap(([, documents]) => documents) };
  });
}

/** Makes the files of a volume from those of its shards. */
export function mergeShards(shards: readonly ShardFiles[]): ShardFiles {
  const read = (file: string) => shards.map((files) => JSON.parse(files.get(file)?.toString() ?? '{}'));
  const merged = mergeIndex(shards);
  merged.set(TABLE_FILE, Buffer.from(JSON.stringify(mergeTables(read(TABLE_FILE)))));
  const counts: Counts[] = read(COUNTS_FILE);
  merged.set(COUNTS_FILE, Buffer.from(JSON.stringify(addCounts(counts))));
  return merged;
}

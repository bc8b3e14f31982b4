import type { Term } from './plan.ts';

/** The documents that hold a part of a query: by key, with the positions where it begins, ascending. */
export type Hits = Map<number, number[]>;

const SHARD = 2 ** 20;

/** One number for a document of the archive. */
export function keyOf(shard: number, ordinal: number): number {
  return shard * SHARD + ordinal;
}

/** The shard of the document that a key stands for. */
export function shardOf(key: number): number {
  return Math.floor(key / SHARD);
}

/** The number in its shard of the document that a key stands for. */
export function ordinalOf(key: number): number {
  return key % SHARD;
}

/** The shards of some documents, each once. */
export function shardsOf(keys: readonly number[]): number[] {
  return [...new Set(keys.map(shardOf))];
}

/** Joins the lists of the words of one part: the positions at which all of them stand at their distances. */
export function joinTerms(terms: readonly Term[], lists: readonly Hits[]): Hits {
  const ordered = terms.map(({ offset }, i) => ({ offset, hits: lists[i] ?? new Map<number, number[]>() }));
  const [first, ...others] = ordered.sort((a, b) => a.hits.size - b.hits.size);
  const joined: Hits = new Map();
  if (!first) return joined;
  if (others.length === 0 && first.offset === 0) return first.hits;
  for (const [key, positions] of first.hits) {
    let starts = positions.map((position) => position - first.offset);
    for (const { offset, hits } of others) {
      const at = hits.get(key) ?? [];
      starts = starts.filter((start) => at.includes(start + offset));
    }
    if (starts.length > 0) joined.set(key, starts);
  }
  return joined;
}

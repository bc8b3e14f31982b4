import type { TermList } from './engine.ts';
import type { Term } from './plan.ts';

/** The documents that hold a part of a query: by key, with the positions where it begins, ascending. */
export type Hits = Map<number, number[]>;

const SHARD = 2 ** 20;

/** One number for a document of the archive. */
export function keyOf(shard: number, ordinal: number): number {
  return shard * SHARD + ordinal;
}

/** The shard and number that a key stands for. */
export function placeOf(key: number): { shard: number; ordinal: number } {
  return { shard: Math.floor(key / SHARD), ordinal: key % SHARD };
}

/** Joins the lists of the words of one part: the positions at which all of them stand at their distances. */
export function joinTerms(terms: readonly Term[], lists: readonly TermList[][]): Hits {
  const order = terms.map((term, i) => ({ offset: term.offset, lists: lists[i] ?? [] }));
  order.sort((a, b) => size(a.lists) - size(b.lists));
  const [first, ...others] = order;
  if (!first) return new Map();
  let hits = toHits(first.lists, first.offset);
  for (const other of others) hits = keepAt(hits, other.lists, other.offset);
  return hits;
}

/** The documents of all the hits. */
export function intersect(all: readonly Hits[]): number[] {
  const [first, ...others] = [...all].sort((a, b) => a.size - b.size);
  return first ? [...first.keys()].filter((key) => others.every((hits) => hits.has(key))) : [];
}

function toHits(lists: readonly TermList[], offset: number): Hits {
  const hits: Hits = new Map();
  lists.forEach((list, shard) => {
    list.documents.forEach((ordinal, i) => {
      const positions = list.positions[i] ?? [];
      hits.set(
        keyOf(shard, ordinal),
        offset === 0 ? positions : positions.map((position) => position - offset),
      );
    });
  });
  return hits;
}

function keepAt(hits: Hits, lists: readonly TermList[], offset: number): Hits {
  const kept: Hits = new Map();
  lists.forEach((list, shard) => {
    list.documents.forEach((ordinal, i) => {
      const key = keyOf(shard, ordinal);
      const starts = hits.get(key);
      if (!starts) return;
      const both = meet(starts, list.positions[i] ?? [], offset);
      if (both.length > 0) kept.set(key, both);
    });
  });
  return kept;
}

/** The starts at whose distance a position stands; both lists ascend. */
function meet(starts: readonly number[], positions: readonly number[], offset: number): number[] {
  const both: number[] = [];
  let at = 0;
  for (const start of starts) {
    while (at < positions.length && (positions[at] ?? 0) < start + offset) at += 1;
    if (positions[at] === start + offset) both.push(start);
  }
  return both;
}

function size(lists: readonly TermList[]): number {
  return lists.reduce((sum, list) => sum + list.documents.length, 0);
}

import { SEPARATOR } from './token.ts';

/** How often a word must stand in a volume to be divided. */
export const COMMON = 1000;
const SHARE_OF_A_SHARD = 0.1;
const MOST_WORDS = 4000;

/** The words of an index with how often they occur. */
export type Counts = Record<string, number>;

/** Counts the words of a shard, without those too rare to matter in any. */
export function countFrequent(lists: readonly (readonly string[])[], common = COMMON): Counts {
  const counts = new Map<string, number>();
  for (const tokens of lists) {
    for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  counts.delete(SEPARATOR);
  return Object.fromEntries(
    [...counts].filter(([, count]) => count >= common * SHARE_OF_A_SHARD).sort(byToken),
  );
}

/** Puts the most frequent words of a volume into steps of doubling weight; its entry in the catalogue says which. */
export function heavySteps(shards: readonly Counts[], common = COMMON): string[][] {
  const frequent = [...addCounts(shards)]
    .filter(([, count]) => count >= common)
    .sort((a, b) => b[1] - a[1] || byToken(a, b));
  const steps: string[][] = [];
  for (const [token, count] of frequent.slice(0, MOST_WORDS).sort(byToken)) {
    const step = Math.floor(Math.log2(count / common));
    while (steps.length <= step) steps.push([]);
    steps[step]?.push(token);
  }
  return steps;
}

function addCounts(shards: readonly Counts[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const counts of shards) {
    for (const [token, count] of Object.entries(counts)) sums.set(token, (sums.get(token) ?? 0) + count);
  }
  return sums;
}

function byToken(a: [string, number], b: [string, number]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}

/** The step of each of the words. */
export function stepsOf(heavy: readonly (readonly string[])[]): Map<string, number> {
  return new Map(heavy.flatMap((tokens, step) => tokens.map((token): [string, number] => [token, step])));
}

import { type Steps, UNDIVIDED } from '../frequent-words.ts';
import { pairToken, singleToken } from '../token.ts';
import type { Pattern } from './pattern.ts';

/** Words of the index of which a query asks for any, and how far it stands from the beginning of its part. */
export interface Term {
  tokens: readonly string[];
  offset: number;
  /** About how many kB are fetched for it. */
  cost: number;
}

/** What a word of the index costs to fetch, in kB. */
export type CostOf = (token: string) => number;

const KB_A_FILE = 6;
const KB_OF_THE_FIRST_STEP = 3;

/** Tells the costs in an index of these volumes. */
export function costsIn(volumes: readonly { steps: Steps }[]): CostOf {
  return (token) => {
    let cost = 0;
    for (const { steps } of volumes) {
      cost += KB_A_FILE + KB_OF_THE_FIRST_STEP * 2 ** (steps.get(token) ?? UNDIVIDED);
    }
    return cost;
  };
}

/**
 * The cheapest words that together cover every character of a part: found at the right distances they prove that the part
 * stands there, without looking at the text. Pairs may overlap to go round an expensive one.
 */
export function planTerms(pattern: Pattern, costOf: CostOf): Term[] {
  const [first = [], ...others] = pattern;
  const term = (tokens: readonly string[], offset: number): Term => {
    return { tokens, offset, cost: tokens.reduce((sum, token) => sum + costOf(token), 0) };
  };
  if (others.length === 0) return [term(first.map(singleToken), 0)];
  // The n-th way covers all characters up to the end of the pair before the n-th.
  const best: Term[][] = [[]];
  others.forEach((seconds, offset) => {
    const before = offset > 1 ? [offset, offset - 1] : [offset];
    const [way = []] = before.map((end) => best[end] ?? []).sort((a, b) => totalCost(a) - totalCost(b));
    const pairs = (pattern[offset] ?? []).flatMap((one) => seconds.map((other) => pairToken(one, other)));
    best.push([...way, term(pairs, offset)]);
  });
  return best.at(-1) ?? [];
}

/** What some words cost together, in kB. */
export function totalCost(terms: readonly Term[]): number {
  return terms.reduce((sum, term) => sum + term.cost, 0);
}

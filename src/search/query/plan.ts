import type { Steps } from '../heavy.ts';
import { pairToken, singleToken, UNDIVIDED } from '../token.ts';

/** A word of the index that a query asks for, and how far it stands from the beginning of its part. */
export interface Term {
  token: string;
  offset: number;
  /** About how many kB are fetched for it. */
  cost: number;
}

/** What a word of the index costs, in kB. */
export type Price = (token: string) => number;

const KB_A_FILE = 6;
const KB_OF_THE_FIRST_STEP = 3;

/** Makes the price list of the parts of an index. */
export function priceList(shards: readonly { steps: Steps }[]): Price {
  return (token) => {
    let price = 0;
    for (const { steps } of shards) {
      price += KB_A_FILE + KB_OF_THE_FIRST_STEP * 2 ** (steps.get(token) ?? UNDIVIDED);
    }
    return price;
  };
}

/**
 * The cheapest words that together cover every character of a part: found at the right distances they prove that the part
 * stands there, without looking at the text. Pairs may overlap to go round an expensive one.
 */
export function cover(units: readonly string[], price: Price): Term[] {
  const [first = '', ...others] = units;
  const term = (token: string, offset: number): Term => ({ token, offset, cost: price(token) });
  if (others.length === 0) return [term(singleToken(first), 0)];
  // The n-th way covers all characters up to the end of the pair before the n-th.
  const best: Term[][] = [[]];
  others.forEach((unit, offset) => {
    const before = offset > 1 ? [offset, offset - 1] : [offset];
    const [way = []] = before.map((end) => best[end] ?? []).sort((a, b) => totalCost(a) - totalCost(b));
    best.push([...way, term(pairToken(units[offset] ?? '', unit), offset)]);
  });
  return best.at(-1) ?? [];
}

/** What some words cost together, in kB. */
export function totalCost(terms: readonly Term[]): number {
  return terms.reduce((sum, term) => sum + term.cost, 0);
}

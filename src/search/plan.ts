import type { Catalogue } from './catalogue.ts';
import { pairToken, singleToken } from './token.ts';

/** A word of the index that a query asks for, and how far it stands from the beginning of its part. */
export interface Term {
  token: string;
  offset: number;
  /** About how many kB are fetched for it. */
  cost: number;
}

/** What a word of the index costs, in kB. */
export type Price = (token: string) => number;

const KB_A_FILE = 2.5;
const KB_OF_THE_FIRST_STEP = 3;

/** Makes the price list of an archive from its catalogue. */
export function priceList(catalogue: Catalogue): Price {
  const steps = new Map(catalogue.heavy.flatMap((tokens, step) => tokens.map((token) => [token, step])));
  const files = KB_A_FILE * Math.max(1, catalogue.shards.length);
  return (token) => {
    const step = steps.get(token);
    return files + (step === undefined ? 0 : KB_OF_THE_FIRST_STEP * 2 ** step);
  };
}

/**
 * The cheapest words that together cover every character of a part: found at the right distances they prove
 * that the part stands there, without looking at the text. Pairs may overlap to go round an expensive one.
 */
export function cover(units: readonly string[], price: Price): Term[] {
  if (units.length === 1) return [single(units[0] ?? '', price)];
  const pairs = pairsOf(units, price);
  const best: { cost: number; terms: Term[] }[] = [];
  for (const pair of pairs) {
    const before = [best[pair.offset - 1], best[pair.offset - 2]].filter((way) => way !== undefined);
    const way = before.sort((a, b) => a.cost - b.cost)[0];
    const start = { cost: 0, terms: [] };
    const from = pair.offset === 0 ? start : (way ?? start);
    best.push({ cost: from.cost + pair.cost, terms: [...from.terms, pair] });
  }
  return best.at(-1)?.terms ?? [];
}

/** All pairs of a part, or its one character. */
export function pairsOf(units: readonly string[], price: Price): Term[] {
  if (units.length === 1) return [single(units[0] ?? '', price)];
  return units.slice(1).map((unit, offset) => {
    const token = pairToken(units[offset] ?? '', unit);
    return { token, offset, cost: price(token) };
  });
}

function single(unit: string, price: Price): Term {
  const token = singleToken(unit);
  return { token, offset: 0, cost: price(token) };
}

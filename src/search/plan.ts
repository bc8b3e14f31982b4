import type { Catalogue } from './catalogue.ts';
import { pairToken, singleToken } from './token.ts';

/** A word of the index that a query asks for, and how far it stands from the beginning of its part. */
export interface Term {
  /** As Pagefind is asked for it: in quotation marks it answers with the first position alone, and much faster. */
  token: string;
  offset: number;
  /** About how many kB are fetched for it. */
  cost: number;
}

/** What a word of the index costs, in kB. */
export type Price = (token: string) => number;

const KB_A_FILE = 6;
const KB_OF_THE_FIRST_STEP = 3;
const KB_OF_A_COMMON_WORD = 24;

/** Makes the price list of archives from their catalogues. */
export function priceList(catalogues: readonly Pick<Catalogue, 'heavy' | 'shards'>[]): Price {
  const steps = new Map<string, number>();
  for (const { heavy } of catalogues) {
    heavy.forEach((tokens, step) => {
      for (const token of tokens) steps.set(token, Math.max(step, steps.get(token) ?? 0));
    });
  }
  const shards = catalogues.reduce((sum, catalogue) => sum + catalogue.shards.length, 0);
  const files = KB_A_FILE * Math.max(1, shards);
  return (token) => {
    const step = steps.get(token);
    return files + (step === undefined ? 0 : KB_OF_THE_FIRST_STEP * 2 ** step);
  };
}

/**
 * The cheapest words that together cover every character of a part: found at the right distances they prove that the part
 * stands there, without looking at the text. Pairs may overlap to go round an expensive one. Two or three characters
 * that occur very often are asked for as a phrase: where they first stand is enough, how often is not counted.
 */
export function cover(units: readonly string[], price: Price): Term[] {
  const pairs = pairsOf(units, price);
  const lists = pairs.reduce((sum, pair) => sum + pair.cost - price(''), 0);
  if (units.length > 1 && units.length < 4 && lists >= KB_OF_A_COMMON_WORD) return [phrase(pairs)];
  // The n-th way covers all characters up to the end of the pair before the n-th.
  const best: Term[][] = [[]];
  for (const pair of pairs) {
    const before = pair.offset > 1 ? [pair.offset, pair.offset - 1] : [pair.offset];
    const ways = before.map((end) => best[end] ?? []).sort((a, b) => totalCost(a) - totalCost(b));
    const [way = []] = ways;
    best.push([...way, pair]);
  }
  return best.at(-1) ?? [];
}

/** All pairs of a part, or its one character. */
function pairsOf(units: readonly string[], price: Price): Term[] {
  const [first = '', ...others] = units;
  if (others.length === 0) {
    const token = singleToken(first);
    return [phrase([{ token, offset: 0, cost: price(token) }])];
  }
  return others.map((unit, offset) => {
    const token = pairToken(units[offset] ?? '', unit);
    return { token, offset, cost: price(token) };
  });
}

/** What some words cost together, in kB. */
export function totalCost(terms: readonly Term[]): number {
  return terms.reduce((sum, term) => sum + term.cost, 0);
}

function phrase(terms: readonly Term[]): Term {
  const words = terms.map((term) => term.token).join(' ');
  return { token: `"${words}"`, offset: 0, cost: totalCost(terms) };
}

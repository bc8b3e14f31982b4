import type { Facet } from '../../../search/query/facets.ts';

/** Servers refuse addresses much longer than this. */
const LONGEST = 500;

/** What is looked for, as the address of the page says it: the query, the filters, and `date` for the newest first. */
export type Wish = Partial<Record<'q' | 'sort' | Facet, string>>;

/** Reads `?q=&kind=&year=&sort=` and the other filters. */
export function readWish(): Wish {
  return Object.fromEntries(new URLSearchParams(location.search));
}

/** Writes the same; what is not set is left out. */
export function writeWish({ q = '', ...others }: Wish): string {
  const set = Object.entries({ q: q.slice(0, LONGEST), ...others }).filter(([, value]) => value);
  return set.length > 0 ? `?${new URLSearchParams(set)}` : location.pathname;
}

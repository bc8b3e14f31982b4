import type { Filters } from '../../../search/query/facets.ts';

/** Servers refuse addresses much longer than this. */
const LONGEST = 500;

/** What is looked for, as the address of the page says it: the query, `date` for the newest first, and the filters. */
export interface SearchState {
  query: string;
  sort: string;
  filters: Filters;
}

/** Reads `?q=&sort=` and the facets, `&kind=&year=`. */
export function readState(facets: readonly string[]): SearchState {
  const given = new URLSearchParams(location.search);
  const get = (name: string) => given.get(name) ?? '';
  return {
    query: get('q'),
    sort: get('sort'),
    filters: Object.fromEntries(facets.map((facet) => [facet, get(facet)])),
  };
}

/** Writes the same; what is not set is left out. */
export function writeState({ query, sort, filters }: SearchState): string {
  const all = Object.entries({ q: query.slice(0, LONGEST), ...filters, sort });
  const set = all.filter(([, value]) => value);
  return set.length > 0 ? `?${new URLSearchParams(set)}` : location.pathname;
}

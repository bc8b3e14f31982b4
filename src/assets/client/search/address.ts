import { FACETS, type Filters } from '../../../search/facets.ts';
import type { Sort } from '../../../search/rank.ts';

/** Servers refuse addresses much longer than this. */
const LONGEST = 500;

/** What is looked for, as the address of the page says it. */
export interface Wish {
  query: string;
  filters: Filters;
  sort: Sort;
}

/** Reads `?q=&kind=&year=&sort=` and the other filters. */
export function readWish(search: string): Wish {
  const parameters = new URLSearchParams(search);
  const filters: Filters = {};
  for (const facet of FACETS) {
    const value = parameters.get(facet);
    if (value) filters[facet] = value;
  }
  return {
    query: parameters.get('q') ?? '',
    filters,
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** Writes the same; what is not set is left out. */
export function writeWish({ query, filters, sort }: Wish): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query.slice(0, LONGEST));
  for (const facet of FACETS) {
    const value = filters[facet];
    if (value) parameters.set(facet, value);
  }
  if (sort === 'date') parameters.set('sort', sort);
  const text = parameters.toString();
  return text === '' ? location.pathname : `?${text}`;
}

import { FACETS, type Facet, type FacetCount, type FacetCounts } from '../../../search/facets.ts';
import type { Sort } from '../../../search/rank.ts';
import type { Wish } from './address.ts';
import { element } from './element.ts';
import type { Strings } from './strings.ts';

/** The choices of filters and of the order: lists of the browser's own, with true counts. */
export function renderFilters(
  facets: FacetCounts,
  wish: Wish,
  strings: Strings,
  change: (wish: Wish) => void,
): HTMLElement[] {
  const shown = FACETS.filter((facet) => wish.filters[facet] || facets[facet].length > 1);
  const lists = shown.map((facet) => {
    const chosen = wish.filters[facet];
    const counts = facets[facet];
    // What is filtered by stays in the list when nothing has it.
    const lost = chosen && counts.every(({ value }) => value !== chosen) ? [{ value: chosen, count: 0 }] : [];
    const none = option('', strings.all, !chosen);
    const options = [none, ...optionsOf(facet, [...counts, ...lost], wish, strings)];
    return choice(facet, strings.facets[facet], options, (value) => {
      change({ ...wish, filters: { ...wish.filters, [facet]: value } });
    });
  });
  const sorts: Sort[] = ['relevance', 'date'];
  const order = sorts.map((sort) => option(sort, strings.sorts[sort], sort === wish.sort));
  const sortList = choice('sort', strings.sort, order, (value) => {
    change({ ...wish, sort: value === 'date' ? 'date' : 'relevance' });
  });
  return [...lists, sortList];
}

function optionsOf(
  facet: Facet,
  counts: readonly FacetCount[],
  wish: Wish,
  strings: Strings,
): HTMLOptionElement[] {
  const kinds: Record<string, string> = facet === 'kind' ? strings.kinds : {};
  return counts.map(({ value, count, label }) => {
    const text = `${label ?? kinds[value] ?? value} (${count})`;
    return option(value, text, value === wish.filters[facet]);
  });
}

function option(value: string, text: string, selected: boolean): HTMLOptionElement {
  return element('option', selected ? { value, selected: '' } : { value }, text);
}

function choice(
  name: string,
  label: string,
  options: HTMLOptionElement[],
  change: (value: string) => void,
): HTMLElement {
  const list = element('select', { name, 'data-filter': name }, ...options);
  list.addEventListener('change', () => change(list.value));
  return element('label', { class: 'filter' }, element('span', {}, label), list);
}

import type { FacetCounts } from '../../../search/query/facets.ts';
import type { SearchState } from './address.ts';
import { element } from './element.ts';
import type { Strings } from './strings.ts';

/** The facets that the page has lists for. */
export function facetsIn(root: HTMLElement): string[] {
  return [...root.querySelectorAll('select')].map(({ name }) => name).filter((name) => name !== 'sort');
}

/** Shows in the page's lists what can be filtered by, with true counts, and what is chosen. */
export function showFilters(
  root: HTMLElement,
  facets: FacetCounts,
  { sort, filters }: SearchState,
  { kinds }: Strings,
): void {
  for (const list of root.querySelectorAll('select')) {
    const { name } = list;
    const chosen = { ...filters, sort }[name] ?? '';
    if (name !== 'sort') {
      const counts = [...(facets[name] ?? [])];
      // What is filtered by stays in the list when nothing has it.
      if (chosen && counts.every(({ value }) => value !== chosen)) counts.push({ value: chosen, count: 0 });
      const labels: Record<string, string> = name === 'kind' ? kinds : {};
      const options = counts.map(({ value, count, label = labels[value] ?? value }) =>
        element('option', { value }, `${label} (${count})`),
      );
      list.replaceChildren(...[...list.options].slice(0, 1), ...options);
      for (const label of list.labels) label.hidden = !chosen && counts.length < 2;
    }
    list.value = chosen;
    // An address may ask for an order that has no name.
    if (list.selectedIndex < 0) list.value = '';
  }
}

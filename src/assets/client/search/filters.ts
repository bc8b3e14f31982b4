import type { FacetCounts } from '../../../search/query/facets.ts';
import type { SearchState } from './address.ts';
import type { Strings } from './strings.ts';

/** Shows in the lists what can be filtered by, with true counts, and what is chosen: one for the order, and one a facet, called by its name. */
export function showFilters(
  root: HTMLElement,
  facets: FacetCounts,
  state: SearchState,
  { kinds }: Strings,
): void {
  for (const list of root.querySelectorAll('select')) {
    const { name } = list;
    const chosen = state[name] ?? '';
    if (name !== 'sort') {
      const counts = [...(facets[name] ?? [])];
      // What is filtered by stays in the list when nothing has it.
      if (chosen && counts.every(({ value }) => value !== chosen)) counts.push({ value: chosen, count: 0 });
      const labels: Record<string, string> = name === 'kind' ? kinds : {};
      list.length = 1;
      for (const { value, count, label = labels[value] ?? value } of counts)
        list.add(new Option(`${label} (${count})`, value));
      for (const label of list.labels) label.hidden = !chosen && counts.length < 2;
    }
    list.value = chosen;
    // An address may ask for an order that has no name.
    if (list.selectedIndex < 0) list.value = '';
  }
}

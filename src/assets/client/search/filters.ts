import type { FacetCount, FacetCounts } from '../../../search/query/facets.ts';
import type { SearchState } from './address.ts';
import { showChoice } from './choice.ts';
import type { Strings } from './strings.ts';

/** Shows what can be filtered by, with true counts, and what is chosen: groups of buttons, and a list for the order and for each other facet, called by its name. */
export function showFilters(
  root: HTMLElement,
  facets: FacetCounts,
  state: SearchState,
  { kinds, all }: Strings,
): void {
  for (const group of root.querySelectorAll<HTMLElement>('[data-choice]')) {
    const name = group.dataset.choice ?? '';
    const chosen = state[name] ?? '';
    const labels = name === 'kind' ? kinds : {};
    const counts = inOrder(facets[name] ?? [], labels);
    group.hidden = !chosen && counts.length < 2;
    showChoice(group, counts, { chosen, all, labels });
  }
  for (const list of root.querySelectorAll('select')) {
    const { name } = list;
    const chosen = state[name] ?? '';
    if (name !== 'sort') {
      const counts = [...(facets[name] ?? [])];
      // What is filtered by stays in the list when nothing has it.
      if (chosen && counts.every(({ value }) => value !== chosen)) counts.push({ value: chosen, count: 0 });
      list.length = 1;
      for (const { value, count, label = value } of counts)
        list.add(new Option(`${label} (${count})`, value));
      for (const label of list.labels) label.hidden = !chosen && counts.length < 2;
    }
    list.value = chosen;
    // An address may ask for an order that has no name.
    if (list.selectedIndex < 0) list.value = '';
  }
}

/** The values in the order of their labels, where there are any: kinds are told in one order, whatever was found. */
function inOrder(
  counts: readonly FacetCount[],
  labels: Readonly<Record<string, string>>,
): readonly FacetCount[] {
  const order = Object.keys(labels);
  return counts.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
}

import type { FacetCounts } from '../../../search/query/facets.ts';
import type { SearchState } from './address.ts';
import { element } from './element.ts';
import type { Strings } from './strings.ts';

/** A value of a facet as readers see it, with the number of results that have it. */
interface Counted {
  value: string;
  count: number;
  label: string;
}

/**
 * Shows what can be filtered by, with true counts, and what is chosen. A facet is chosen from where `data-choice` names it: from a list, or
 * from buttons where the element holds none. What is chosen stays when nothing has it.
 */
export function showFilters(
  root: HTMLElement,
  facets: FacetCounts,
  state: SearchState,
  { kinds, all }: Strings,
): void {
  for (const choice of root.querySelectorAll<HTMLElement>('[data-choice]')) {
    const name = choice.dataset.choice ?? '';
    const chosen = state[name] ?? '';
    const labels: Readonly<Record<string, string>> = name === 'kind' ? kinds : {};
    // Kinds are told in one order, whatever was found.
    const order = Object.keys(labels);
    const counts = (facets[name] ?? [])
      .map(({ value, count, label }): Counted => ({ value, count, label: label ?? labels[value] ?? value }))
      .sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
    const list = choice.querySelector('select');
    if (list?.name === 'sort') {
      list.value = chosen;
      // An address may ask for an order that has no name.
      if (list.selectedIndex < 0) list.value = '';
      continue;
    }
    if (chosen && counts.every(({ value }) => value !== chosen))
      counts.push({ value: chosen, count: 0, label: labels[chosen] ?? chosen });
    choice.hidden = !chosen && counts.length < 2;
    if (list) fillList(list, counts, chosen);
    else {
      const sum = counts.reduce((total, { count }) => total + count, 0);
      showButtons(choice, name, [{ value: '', count: sum, label: all }, ...counts], chosen);
    }
  }
}

function fillList(list: HTMLSelectElement, counts: readonly Counted[], chosen: string): void {
  list.length = 1;
  for (const { value, count, label } of counts)
    list.add(new Option(`${label} (${count})`, value, false, value === chosen));
}

/** A button for each value, and beside it a bar that tells its share of the most. The focus stays on what is chosen. */
function showButtons(group: HTMLElement, name: string, counts: readonly Counted[], chosen: string): void {
  const isUsed = group.contains(document.activeElement);
  const most = Math.max(...counts.map(({ value, count }) => (value ? count : 0)));
  for (const label of group.querySelectorAll('label')) label.remove();
  for (const { value, count, label } of counts) {
    const input = element('input', { type: 'radio', name, value });
    const bar = element('i');
    group.append(
      element('label', {}, input, element('span', {}, label), bar, element('small', {}, `${count}`)),
    );
    input.checked = value === chosen;
    bar.style.width = `${value && (100 * count) / most}%`;
    if (isUsed && input.checked) input.focus();
  }
}

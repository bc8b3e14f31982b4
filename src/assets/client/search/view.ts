import { fill } from '../../../locales/fill.ts';
import type { SearchResponse } from '../../../search/query/answer.ts';
import type { FacetCounts } from '../../../search/query/facets.ts';
import type { SearchState } from './address.ts';
import { element, part } from './element.ts';
import { forgetRecent, readRecent } from './recent.ts';
import { renderCard } from './results.ts';
import type { Strings } from './strings.ts';

/** Makes a search page's one way to show things; `[data-state]`, `[data-query]` and `[data-count]` on the root say what it shows. */
export function makeView(root: HTMLElement, base: string, strings: Strings, repeat: (query: string) => void) {
  const status = part(root, 'status');
  const list = part(root, 'results');
  const more = part(root, 'more');
  const filters = part(root, 'filters');
  const help = part(root, 'help');
  const recent = part(root, 'recent');
  const retry = part(root, 'retry');
  part(root, 'forget').addEventListener('click', () => {
    forgetRecent();
    showRecent();
  });

  return {
    idle(): void {
      show('idle');
      clear();
      showRecent();
    },
    loading(query: string): void {
      show('loading', query);
      recent.hidden = true;
      if (!list.firstChild) status.textContent = strings.loading;
    },
    done(state: SearchState, response: SearchResponse, from: number): void {
      const { q: query = '', sort: _, ...chosen } = state;
      show('done', query);
      if (from === 0) clear();
      if (response.fault) {
        root.dataset.count = '0';
        status.textContent = strings.faults[response.fault];
        return;
      }
      const { count, cards, facets, forms, absent } = response;
      root.dataset.count = String(count);
      status.textContent = count > 0 ? fill(strings.count, { n: count }) : fill(strings.none, { q: query });
      for (const { taken } of forms) status.append(' ', fill(strings.simplified, { q: taken.join(' ') }));
      for (const { name, absence } of absent)
        status.append(
          ' ',
          element('span', { 'data-absent': name }, fill(strings.absences[absence], { q: name })),
        );
      help.hidden = count > 0;
      const items = cards.map((card) => renderCard(card, base, strings));
      list.append(...items);
      if (from > 0) items[0]?.querySelector('a')?.focus();
      const rest = count - list.childElementCount;
      more.hidden = rest <= 0;
      more.textContent = fill(strings.more, { n: Math.min(rest, 10) });
      filters.hidden = count === 0 && !Object.values(chosen).some(Boolean);
      showFilters(filters, facets, state, strings);
    },
    failed(query: string): void {
      show('error', query);
      clear();
      status.textContent = strings.error;
      retry.hidden = false;
    },
    /** How many results are shown. */
    shown: () => list.childElementCount,
  };

  function show(name: string, query = ''): void {
    root.dataset.state = name;
    root.dataset.query = query;
    delete root.dataset.count;
  }

  function clear(): void {
    list.replaceChildren();
    status.textContent = '';
    for (const other of [filters, more, recent, retry]) other.hidden = true;
    help.hidden = false;
  }

  function showRecent(): void {
    const queries = readRecent();
    recent.hidden = queries.length === 0;
    const buttons = queries.map((query) => {
      const button = element('button', { 'data-repeat': '' }, query);
      button.addEventListener('click', () => repeat(query));
      return element('li', {}, button);
    });
    part(recent, 'queries').replaceChildren(...buttons);
  }
}

/** Shows in the lists what can be filtered by, with true counts, and what is chosen: one for the order, and one a facet, called by its name. */
function showFilters(root: HTMLElement, facets: FacetCounts, state: SearchState, { kinds }: Strings): void {
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

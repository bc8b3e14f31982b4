import { fill } from '../../../locales/fill.ts';
import type { SearchAnswer, SearchResponse } from '../../../search/query/answer.ts';
import type { SearchState } from './address.ts';
import { element, part } from './element.ts';
import { showFilters } from './filters.ts';
import { forgetRecent, readRecent } from './recent.ts';
import { makeItems } from './results.ts';
import type { Strings } from './strings.ts';

/** Whether the archives of others are searched with this one, as the build says. */
declare const searchTogether: boolean;

/** Makes a search page's one way to show things; `[data-state]`, `[data-query]` and `[data-count]` on the root say what it shows. */
export function makeView(root: HTMLElement, base: string, strings: Strings) {
  const status = part(root, 'status');
  const answer = part(root, 'answer');
  const named = part(root, 'named');
  const list = part(root, 'results');
  const more = part(root, 'more');
  const help = part(root, 'help');
  const recent = part(root, 'recent');
  const retry = part(root, 'retry');
  const { resultItem, namedItem } = makeItems(base, strings);
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
      const { count, cards, facets, records } = response;
      root.dataset.count = String(count);
      status.textContent = count > 0 ? fill(strings.count, { n: count }) : fill(strings.none, { q: query });
      status.append(...remarks(response));
      help.hidden = count > 0;
      answer.hidden = count === 0 && !Object.values(chosen).some(Boolean);
      named.replaceChildren(...(chosen.kind ? [] : records.map(namedItem)));
      const items = cards.map(resultItem);
      list.append(...items);
      if (from > 0) items[0]?.querySelector('a')?.focus();
      const rest = count - list.childElementCount;
      more.hidden = rest <= 0;
      more.textContent = fill(strings.more, { n: Math.min(rest, 10) });
      showFilters(root, facets, state, strings);
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
    for (const other of [answer, recent, retry]) other.hidden = true;
    help.hidden = false;
  }

  /** What there is to say beside the count: words that were taken in other forms, queries that find something, archives left out. */
  function remarks({ forms, suggestions, absent }: SearchAnswer): (string | HTMLElement)[] {
    const taken = forms.map(({ typed, taken }) =>
      element('small', {}, fill(strings.forms, { q: typed, forms: taken.join(strings.listSeparator) })),
    );
    const others = suggestions.flatMap(({ query, count, why }, index) => {
      const link = element('a', { href: `?${new URLSearchParams({ q: query })}`, 'data-repeat': why }, query);
      return [suggestions[index - 1]?.why === why ? ' ' : ` ${strings[why]}`, link, ` (${count})`];
    });
    if (!searchTogether) return [...taken, ...others];
    const away = absent.map(({ name, absence }) =>
      element('span', { 'data-absent': name }, ` ${fill(strings.absences[absence], { q: name })}`),
    );
    return [...taken, ...others, ...away];
  }

  function showRecent(): void {
    const queries = readRecent();
    recent.hidden = queries.length === 0;
    const buttons = queries.map((query) =>
      element('li', {}, element('button', { 'data-repeat': '' }, query)),
    );
    part(recent, 'queries').replaceChildren(...buttons);
  }
}

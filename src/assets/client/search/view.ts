import type { SearchResponse } from '../../../search/searcher.ts';
import type { Wish } from './address.ts';
import { element, part } from './element.ts';
import { renderFilters } from './filters.ts';
import { forgetRecent, readRecent } from './recent.ts';
import { renderCard } from './results.ts';
import { fill, type Strings } from './strings.ts';

/** What the view tells the page. */
export interface ViewEvents {
  change(wish: Wish): void;
  /** Asks once more, after a failure. */
  again(): void;
  /** Looks for an earlier query. */
  repeat(query: string): void;
}

/** The page's one way to show things. */
export interface View {
  idle(): void;
  loading(wish: Wish): void;
  done(wish: Wish, response: SearchResponse, from: number): void;
  failed(wish: Wish, error: unknown): void;
  /** How many results are shown. */
  shown(): number;
}

/** Makes the view of a search page; `[data-state]`, `[data-query]` and `[data-count]` on the root say what it shows. */
export function makeView(root: HTMLElement, base: string, strings: Strings, events: ViewEvents): View {
  const status = part(root, 'status');
  const list = part(root, 'results');
  const more = part(root, 'more');
  const filters = part(root, 'filters');
  const help = part(root, 'help');
  const recent = part(root, 'recent');

  return {
    idle() {
      state('idle');
      clear();
      help.hidden = false;
      showRecent();
    },
    loading(wish) {
      recent.hidden = true;
      state('loading', wish.query);
      if (list.childElementCount === 0) status.textContent = strings.loading;
    },
    done(wish, response, from) {
      state('done', wish.query);
      if (from === 0) clear();
      if (response.fault) {
        root.dataset.count = '0';
        status.textContent = strings.faults[response.fault];
        help.hidden = false;
        return;
      }
      const { count, cards, facets, simplified, absent } = response;
      root.dataset.count = String(count);
      const found =
        count === 0 ? `${fill(strings.none, wish.query)} ${strings.fewer}` : fill(strings.count, count);
      status.textContent = simplified ? `${found} ${fill(strings.simplified, simplified)}` : found;
      for (const { name, absence } of absent)
        status.append(' ', element('span', { 'data-absent': name }, fill(strings.absences[absence], name)));
      help.hidden = count > 0;
      const items = cards.map((card) => renderCard(card, base, strings));
      list.append(...items);
      if (from > 0) items[0]?.querySelector('a')?.focus();
      const rest = count - list.childElementCount;
      more.hidden = rest <= 0;
      more.textContent = fill(strings.more, Math.min(rest, 10));
      filters.hidden = count === 0 && Object.keys(wish.filters).length === 0;
      const focused = document.activeElement?.getAttribute('data-filter');
      filters.replaceChildren(...renderFilters(facets, wish, strings, events.change));
      if (focused) filters.querySelector<HTMLElement>(`[data-filter="${focused}"]`)?.focus();
    },
    failed(wish) {
      state('error', wish.query);
      clear();
      const retry = element('button', { type: 'button', 'data-retry': '' }, strings.retry);
      retry.addEventListener('click', () => events.again());
      status.replaceChildren(strings.error, ' ', retry);
      help.hidden = false;
    },
    shown: () => list.childElementCount,
  };

  function state(name: string, query = ''): void {
    root.dataset.state = name;
    root.dataset.query = query;
    delete root.dataset.count;
  }

  function clear(): void {
    list.replaceChildren();
    status.replaceChildren();
    filters.hidden = true;
    more.hidden = true;
    recent.hidden = true;
  }

  function showRecent(): void {
    const queries = readRecent();
    recent.hidden = queries.length === 0;
    const forget = element('button', { type: 'button', 'data-forget': '' }, strings.forget);
    forget.addEventListener('click', () => {
      forgetRecent();
      showRecent();
    });
    const buttons = queries.map((query) => {
      const button = element('button', { type: 'button', 'data-repeat': '' }, query);
      button.addEventListener('click', () => events.repeat(query));
      return element('li', {}, button);
    });
    recent.replaceChildren(element('h2', {}, strings.recent), element('ul', {}, ...buttons), forget);
  }
}

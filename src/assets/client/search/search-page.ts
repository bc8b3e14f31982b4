import { NAMES_FILE, type NameEntry } from '../../../search/catalogue.ts';
import { suggestNames } from '../../../search/query/suggest.ts';
import { readState, type SearchState, writeState } from './address.ts';
import { connect } from './connection.ts';
import { part } from './element.ts';
import { keepPlace, keptPlace } from './place.ts';
import { addRecent } from './recent.ts';
import type { Strings } from './strings.ts';
import type { makeSuggestions } from './suggestions.ts';
import { makeView } from './view.ts';

const PAUSE_MS = 160;
/** Where the style sheet puts the filters beside the results, if letters are of the usual size; elsewhere they are folded. */
const ROOM_BESIDE = '(min-width: 63em)';

/** Brings a search page to life: the root element says where the site is; the worker is a module of its own. */
export function startSearchPage(root: HTMLElement, workerUrl: string): void {
  // The script lies in `assets/`, one level below the site.
  const { href, pathname } = new URL('..', workerUrl);
  const strings: Strings = JSON.parse(part(root, 'strings').textContent ?? '{}');
  const input = part<HTMLInputElement>(root, 'box');
  const { scope = '{}' } = root.dataset;
  const base = `${href}pagefind/`;
  const { ask, warm } = connect(workerUrl, { base, ...JSON.parse(scope) });
  const choices = root.querySelectorAll<HTMLElement>('[data-choice]');
  const known = ['q', ...Array.from(choices, ({ dataset }) => dataset.choice ?? '')];
  const view = makeView(root, pathname, strings);
  const suggested = part(root, 'suggestions');
  let suggestions: ReturnType<typeof makeSuggestions> | undefined;
  let state = readState(known);
  let asked = 0;
  let pause = 0;

  input.value = state.q ?? '';
  input.addEventListener('focus', () => void begin().catch(() => {}), { once: true });
  input.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    typed();
  });
  input.addEventListener('compositionend', typed);
  input.addEventListener('blur', () => suggestions?.hide());
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || suggestions?.key(event)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      input.value = '';
      go({}, true);
    }
  });
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    lookFor(input.value);
  });
  root.addEventListener('change', ({ target }) => {
    const chosen =
      target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target !== input);
    if (chosen) go({ ...state, [target.name]: target.value }, true);
  });
  const { size } = document.documentElement.dataset;
  part<HTMLDetailsElement>(root, 'filters').open = !size && matchMedia(ROOM_BESIDE).matches;
  root.addEventListener('click', (event) => {
    const used = event.target instanceof Element && event.target.closest<HTMLElement>('a, [data-repeat]');
    if (!used) return;
    if (used.dataset.repeat === undefined) {
      addRecent(state.q ?? '');
      keepPlace(view.shown());
    } else {
      event.preventDefault();
      repeat(used.textContent ?? '');
    }
  });
  part(root, 'more').addEventListener('click', () => run(view.shown()));
  part(root, 'retry').addEventListener('click', () => run());
  moveThroughResults(root, input);
  addEventListener('popstate', () => {
    state = readState(known);
    input.value = state.q ?? '';
    void comeBack();
  });
  // WebKit empties the box of a page that it has kept, after it has told of it.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) setTimeout(() => (input.value = state.q ?? ''));
  });
  void comeBack();

  /** Shows what the address asks for, as far down as one had come. */
  async function comeBack(): Promise<void> {
    const { shown, top = 0 } = keptPlace();
    await run(0, shown);
    if (shown) scrollTo(0, top);
  }

  /** Loads what somebody needs who is about to type; without suggestions one searches all the same. */
  async function begin(): Promise<void> {
    warm();
    const loaded: Promise<typeof import('./suggestions.ts')> = import(suggested.dataset.suggestions ?? '');
    const source = { address: base + NAMES_FILE, suggest: suggestNames };
    suggestions = (await loaded).makeSuggestions(input, suggested, strings, source, take);
    if (pause) void suggestions.show(input.value);
  }

  function typed(): void {
    void suggestions?.show(input.value);
    clearTimeout(pause);
    pause = window.setTimeout(() => go({ ...state, q: input.value }, false), PAUSE_MS);
  }

  /** A headline is the article that is wanted, from which one comes back to what was typed; a name is looked for, since it stands in many. */
  function take({ name, kind, url }: NameEntry): void {
    if (kind === 'article') {
      go({ ...state, q: input.value }, false);
      location.assign(pathname + url);
    } else repeat(name);
  }

  function repeat(query: string): void {
    input.value = query;
    input.focus();
    lookFor(query);
  }

  function lookFor(query: string): void {
    suggestions?.hide();
    addRecent(query);
    go({ ...state, q: query }, true);
  }

  function go(next: SearchState, remember: boolean): void {
    clearTimeout(pause);
    const address = writeState(next);
    const same = address === writeState(state);
    state = next;
    history[remember && !same ? 'pushState' : 'replaceState'](null, '', address);
    void run();
  }

  async function run(from = 0, count?: number): Promise<void> {
    const mine = ++asked;
    const asking = state;
    const { q: query = '', sort, ...filters } = asking;
    if (query.trim() === '') return view.idle();
    view.loading(query);
    try {
      const response = await ask({ query, filters, sort, from, count });
      if (mine === asked) view.done(asking, response, from);
    } catch {
      if (mine === asked) view.failed(query);
    }
  }
}

/** Arrows move from the box through the results and back; Esc returns to the box. */
function moveThroughResults(root: HTMLElement, input: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const stops = [input, ...root.querySelectorAll<HTMLElement>('[data-named] a, [data-result] a')];
    const at = stops.findIndex((stop) => stop === target);
    if (at < 0) return;
    const before = key === 'ArrowUp' ? stops[Math.max(0, at - 1)] : key === 'Escape' ? input : undefined;
    const to = key === 'ArrowDown' ? stops[at + 1] : before;
    if (!to) return;
    event.preventDefault();
    to.focus();
  });
}

import type { SearchResponse } from '../../../search/searcher.ts';
import { readWish, type Wish, writeWish } from './address.ts';
import { connect } from './connection.ts';
import { part } from './element.ts';
import { moveThroughResults } from './keys.ts';
import { addRecent } from './recent.ts';
import type { Strings } from './strings.ts';
import { makeSuggestions } from './suggestions.ts';
import { makeView } from './view.ts';

const PAUSE_MS = 160;
const A_PAGE = 10;

/** Brings a search page to life: the root element says where the site is; the worker is a module of its own. */
export function startSearchPage(root: HTMLElement, workerUrl: string): void {
  const strings: Strings = JSON.parse(part(root, 'strings').textContent ?? '{}');
  const base = root.dataset.base ?? '/';
  const input = root.querySelector<HTMLInputElement>('input[name=q]');
  if (!input) throw new Error('The page lacks input[name=q].');
  const { archives = '{}' } = root.dataset;
  const connection = connect(workerUrl, {
    base: new URL(`${base}pagefind/`, location.href).href,
    ...JSON.parse(archives),
  });
  const view = makeView(root, base, strings, {
    change: (next) => go(next, true),
    again: () => run(),
    repeat,
  });
  const suggestions = makeSuggestions(input, part(root, 'suggestions'), strings, connection.suggest, repeat);
  let wish = readWish(location.search);
  let asked = 0;
  let pause = 0;

  input.value = wish.query;
  input.addEventListener('focus', () => connection.warm(), { once: true });
  input.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    typed();
  });
  input.addEventListener('compositionend', typed);
  input.addEventListener('blur', () => suggestions.hide());
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || suggestions.key(event)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      input.value = '';
      go({ ...wish, query: '', filters: {} }, true);
    }
  });
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    suggestions.hide();
    addRecent(input.value);
    go({ ...wish, query: input.value }, true);
  });
  part(root, 'results').addEventListener('click', () => addRecent(wish.query));
  part(root, 'more').addEventListener('click', () => run(view.shown()));
  moveThroughResults(root, input);
  addEventListener('popstate', () => {
    wish = readWish(location.search);
    input.value = wish.query;
    void run();
  });
  void run();

  function typed(): void {
    void suggestions.show(input?.value ?? '');
    clearTimeout(pause);
    pause = window.setTimeout(() => go({ ...wish, query: input?.value ?? '' }, false), PAUSE_MS);
  }

  function repeat(query: string): void {
    if (input) input.value = query;
    input?.focus();
    suggestions.hide();
    addRecent(query);
    go({ ...wish, query }, true);
  }

  function go(next: Wish, remember: boolean): void {
    clearTimeout(pause);
    const address = writeWish(next);
    const same = address === writeWish(wish);
    wish = next;
    if (remember && !same) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void run();
  }

  async function run(from = 0): Promise<void> {
    asked += 1;
    const mine = asked;
    if (wish.query.trim() === '') return view.idle();
    view.loading(wish);
    try {
      const response: SearchResponse = await connection.search({ ...wish, from, count: A_PAGE });
      if (mine === asked) view.done(wish, response, from);
    } catch (error) {
      if (mine === asked) view.failed(wish, error);
    }
  }
}

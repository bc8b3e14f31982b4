/** A search to be measured: a page in a folder that is served, driven through a function of its own. */
export interface Subject {
  folder: string;
  /** The path that the folder is served under. */
  base: string;
  /** The page, relative to the folder. */
  page: string;
  /**
   * A script that gives a function from a query to a promise of `{ ids, count }`: what was found (all of it where the search
   * tells, else nothing) and how many, once the first ten results are there.
   */
  ask: string;
}

/** A search whose index was made for it. */
export interface IndexedSubject extends Subject {
  name: string;
  /** The address of a document by the id that the function gives. */
  addresses?: ReadonlyMap<string, string>;
  indexMb: number;
  indexSeconds: number;
  peakMb: number;
}

/** The page's own answer: it is typed into the box, and the page says when it is done. */
export const ASK_OUR_PAGE = `(query) => new Promise((resolve) => {
  const root = document.querySelector('[data-search]');
  const watch = new MutationObserver(() => {
    if (root.dataset.state === 'done' && root.dataset.query === query && root.dataset.count !== undefined) {
      watch.disconnect();
      resolve({ ids: [], count: Number(root.dataset.count) });
    }
  });
  watch.observe(root, { attributes: true });
  const box = root.querySelector('input[name=q]');
  box.value = query;
  box.dispatchEvent(new Event('input'));
})`;

/** Pagefind as it is shipped. */
export const ASK_PAGEFIND = `async (query) => {
  window.engine ??= await import('/pagefind/pagefind.js');
  const { results } = await window.engine.search(query);
  await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return { ids: results.map(({ id }) => id), count: results.length };
}`;

/** One file of all texts, read through for every query. */
export const ASK_ONE_FILE = `async (query) => {
  window.texts ??= await (await fetch('/all.json')).json();
  const words = query.split(/\\s+/).filter(Boolean).map((word) => word.replace(/^"|"$/g, ''));
  const found = window.texts.filter(([, ...runs]) => words.every((word) => runs.some((run) => run.includes(word))));
  return { ids: found.map(([url]) => url), count: found.length };
}`;

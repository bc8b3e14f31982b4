import { guardFetch } from '../../../search/guard-fetch.ts';
import type { NameEntry } from '../../../search/names.ts';
import { openSearcher, type Searcher, type SearchScope } from '../../../search/searcher.ts';
import { suggestNames } from '../../../search/suggest.ts';
import type { Answer, Question } from './connection.ts';

/** Longer than the pause after which what is typed is looked for. */
const REST_MS = 200;

/**
 * Answers the page from a worker: what is sent first is what to search, what follows are questions. A search that
 * failed stays failed; the page then starts another worker.
 */
export function serveSearch(): void {
  const guard = guardFetch(globalThis);
  let searcher: Promise<Searcher>;
  let names: Promise<NameEntry[]> | undefined;
  let base = '';
  let busy = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  // Pagefind would cut every word with it, at a cost; ours are one piece, and the same in every browser.
  Reflect.deleteProperty(Intl, 'Segmenter');

  addEventListener('message', async ({ data }: MessageEvent<SearchScope | Question>) => {
    busy += 1;
    clearTimeout(rest);
    if ('base' in data) await open(data);
    else postMessage(await answer(data));
    busy -= 1;
    if (busy === 0) rest = setTimeout(rehearse, REST_MS);
  });

  async function open(scope: SearchScope): Promise<void> {
    base = scope.base;
    searcher = openSearcher({ ...scope, guard, load: (address) => import(address) });
    // Whoever asks is told.
    await searcher.catch(() => {});
  }

  async function answer({ id, request, typed = '' }: Question): Promise<Answer> {
    try {
      if (request) return { id, value: await (await searcher).search(request) };
      names ??= guard.json(`${base}names.json`);
      return { id, value: suggestNames(await guard.wait(names, base), typed) };
    } catch (error) {
      return { id, error: String(error) };
    }
  }

  /** What makes later answers fast is done while nobody asks; after a failure the page starts another worker for the next question. */
  function rehearse(): void {
    searcher
      .then((opened) => opened.rehearse())
      .catch((error) => postMessage({ id: 0, error: String(error) }));
  }
}

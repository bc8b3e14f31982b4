import { guardFetch } from '../../../search/guard-fetch.ts';
import type { NameEntry } from '../../../search/names.ts';
import { openSearcher, type Searcher, type SearchScope } from '../../../search/searcher.ts';
import { suggestNames } from '../../../search/suggest.ts';
import type { Answer, Question } from './connection.ts';

/**
 * Answers the page from a worker: what is sent first is what to search, what follows are questions. A search that
 * failed stays failed; the page then starts another worker.
 */
export function serveSearch(): void {
  const guard = guardFetch(globalThis);
  let searcher: Promise<Searcher>;
  let names: Promise<NameEntry[]> | undefined;
  let base = '';

  addEventListener('message', async ({ data }: MessageEvent<SearchScope | Question>) => {
    if ('base' in data) {
      searcher = openSearcher({ ...data, guard, load: (address) => import(address) });
      searcher.catch(() => {});
      base = data.base;
      return;
    }
    const { id, request, typed } = data;
    const answer: Answer = { id };
    try {
      if (request) answer.value = await (await searcher).search(request);
      else answer.value = suggestNames(await guard.wait(readNames(), base), typed ?? '');
    } catch (error) {
      answer.error = String(error);
    }
    postMessage(answer);
  });

  function readNames(): Promise<NameEntry[]> {
    names ??= guard.json(`${base}names.json`);
    return names;
  }
}

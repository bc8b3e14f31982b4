import { guardFetch } from '../../../search/guard-fetch.ts';
import type { NameEntry } from '../../../search/names.ts';
import { openSearcher, type Searcher } from '../../../search/searcher.ts';
import { suggestNames } from '../../../search/suggest.ts';
import type { Answer, Question } from './connection.ts';

/**
 * Answers the page from a worker: what is sent first is the address of `pagefind/`, what follows are questions. A search that
 * failed stays failed; the page then starts another worker.
 */
export function serveSearch(): void {
  const guarded = guardFetch(globalThis);
  let base = '';
  let searcher: Promise<Searcher>;
  let names: Promise<NameEntry[]> | undefined;

  addEventListener('message', async ({ data }: MessageEvent<string | Question>) => {
    if (typeof data === 'string') {
      base = data;
      searcher = openSearcher({ base, fetch: globalThis.fetch, load: (address) => import(address) });
      searcher.catch(() => {});
      return;
    }
    const answer: Answer = { id: data.id };
    try {
      answer.value = await guarded<Answer['value']>(
        data.typed === undefined ? find(data) : suggest(data.typed),
      );
    } catch (error) {
      answer.error = String(
        error instanceof Error && error.cause ? `${error.message} ${error.cause}` : error,
      );
    }
    postMessage(answer);
  });

  async function find({ request }: Question) {
    return request && (await searcher).search(request);
  }

  async function suggest(typed: string) {
    names ??= fetch(`${base}names.json`).then((response) => response.json());
    return suggestNames(await names, typed);
  }
}

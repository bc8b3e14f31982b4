import { checkFetch } from '../../../search/pagefind/checked-fetch.ts';
import type { ArchiveOpener, SearchScope } from '../../../search/query/archives.ts';
import { guardEngine } from '../../../search/query/foreign-engine.ts';
import { guardFetch } from '../../../search/query/foreign-files.ts';
import { openSearcher, type Searcher } from '../../../search/query/searcher.ts';
import type { Answer, Question } from './connection.ts';

declare const searchTogether: boolean;

/** Longer than the pause after which what is typed is looked for. */
const REST_MS = 200;

/**
 * Answers the page from a worker: what is sent first is what to search, what follows are questions. A search that
 * failed stays failed; the page then starts another worker.
 */
export function serveSearch(open: ArchiveOpener): void {
  if (searchTogether) guardFetch(globalThis);
  const files = checkFetch(globalThis);
  let searcher: Promise<Searcher>;
  let working = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  // Pagefind would cut every word with it, at a cost; ours are one piece, and the same in every browser.
  Reflect.deleteProperty(Intl, 'Segmenter');

  addEventListener('message', async ({ data }: MessageEvent<SearchScope | Question>) => {
    working += 1;
    clearTimeout(rest);
    if ('base' in data) await begin(data);
    else postMessage(await answer(data));
    working -= 1;
    if (working === 0) rest = setTimeout(rehearse, REST_MS);
  });

  async function begin(scope: SearchScope): Promise<void> {
    searcher = openSearcher({
      ...scope,
      files,
      load: searchTogether
        ? async (address) => guardEngine(await import(address))
        : (address) => import(address),
      loadOwn: (address) => import(address),
      open,
    });
    // Whoever asks is told.
    await searcher.catch(() => {});
  }

  async function answer({ id, request }: Question): Promise<Answer> {
    try {
      return { id, response: await (await searcher).search(request) };
    } catch (error) {
      return { error: String(error) };
    }
  }

  /** What makes later answers fast; after a failure the page starts another worker for the next question. */
  function rehearse(): void {
    searcher.then((opened) => opened.rehearse()).catch((error) => postMessage({ error: String(error) }));
  }
}

import { checkOrder } from './check-order.ts';
import type { Files } from './merge-index.ts';

/** Texts to be indexed together: the number in the list is what a search gives back. */
export interface IndexJob {
  /** Stands at the beginning of all page ids; Pagefind takes it for the language. */
  id: string;
  texts: readonly string[];
}

/** Indexes texts and gives all the files that Pagefind makes of them, its engine for the browser among them. */
export type RunJob = (job: IndexJob) => Promise<Files>;

type Pagefind = typeof import('pagefind');
type Index = NonNullable<Awaited<ReturnType<Pagefind['createIndex']>>['index']>;

const AT_A_TIME = 16;
const HEARTBEAT_MS = 5000;

/**
 * Lends Pagefind to some work and closes it afterwards, whatever happens. Jobs run one after the other, because the memory that
 * Pagefind takes grows with what it holds.
 *
 * @throws one Error with Pagefind's own as its cause when it is missing, stops or complains; the signal's reason
 * when it is aborted
 */
export async function usePagefind<T>(work: (run: RunJob) => Promise<T>, signal?: AbortSignal): Promise<T> {
  const pagefind = await loadPagefind();
  const stop = () => void pagefind.close();
  // Pagefind does not tell when its program dies; asking it something now and then makes the loss of it known.
  let beat: Promise<void> = Promise.resolve();
  const heartbeat = setInterval(() => {
    beat = ask(pagefind).catch(() => {});
  }, HEARTBEAT_MS);
  signal?.addEventListener('abort', stop);
  try {
    return await work((job) => runJob(pagefind, job, signal));
  } finally {
    clearInterval(heartbeat);
    // Pagefind's program complains aloud when it is closed before it has answered.
    if (!signal?.aborted) await beat;
    signal?.removeEventListener('abort', stop);
    await pagefind.close().catch(() => {});
  }
}

async function runJob(pagefind: Pagefind, { id, texts }: IndexJob, signal?: AbortSignal): Promise<Files> {
  try {
    signal?.throwIfAborted();
    const { index, errors } = await pagefind.createIndex({ maxFragments: 1 });
    complain({ errors });
    if (!index) throw new Error('Pagefind gave no index.');
    for (let from = 0; from < texts.length; from += AT_A_TIME) {
      signal?.throwIfAborted();
      await Promise.all(texts.slice(from, from + AT_A_TIME).map((text, i) => add(index, id, text, from + i)));
    }
    const made = await index.getFiles();
    complain(made);
    const files: Files = new Map(
      made.files.map(({ path, content }) => [path.replaceAll('\\', '/'), Buffer.from(content)]),
    );
    checkOrder(files, texts.length);
    await index.deleteIndex();
    return files;
  } catch (cause) {
    if (signal?.aborted) throw signal.reason;
    throw new Error('Pagefind could not build the search index.', { cause });
  }
}

async function loadPagefind(): Promise<Pagefind> {
  try {
    return await import('pagefind');
  } catch (cause) {
    throw new Error('Pagefind is not installed, so there is no search index: run `npm install`.', { cause });
  }
}

async function ask(pagefind: Pagefind): Promise<void> {
  const { index } = await pagefind.createIndex({});
  await index?.deleteIndex();
}

async function add(index: Index, id: string, text: string, ordinal: number): Promise<void> {
  const number = String(ordinal);
  const record = { url: number, content: text, language: id, meta: {}, filters: {} };
  complain(await index.addCustomRecord(record));
}

function complain({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(errors.join('; '));
}

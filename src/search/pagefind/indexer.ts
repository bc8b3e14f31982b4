import * as pagefind from 'pagefind';
import type { Files } from './merge-index.ts';
import { unpack } from './packed-file.ts';
import { readPageList } from './page-list.ts';

/**
 * Indexes texts together and gives all the files that Pagefind makes of them, its engine for the browser among them. The number of a text
 * in the list is what a search gives back; the id stands at the beginning of all page ids, and Pagefind takes it for the language.
 */
export type RunJob = (id: string, texts: readonly string[]) => Promise<Files>;

const AT_A_TIME = 16;
const HEARTBEAT_MS = 5000;

/**
 * Lends Pagefind to some work and closes it afterwards, whatever happens. Jobs run one after the other, because the memory that
 * Pagefind takes grows with what it holds.
 *
 * @throws one Error with Pagefind's own as its cause when it stops or complains; the signal's reason when it is aborted
 */
export async function usePagefind<T>(work: (run: RunJob) => Promise<T>, signal?: AbortSignal): Promise<T> {
  const stop = () => void pagefind.close();
  // Pagefind does not tell when its program dies; asking it something now and then makes the loss of it known.
  let beat: Promise<unknown> = Promise.resolve();
  const heartbeat = setInterval(() => {
    const asked = pagefind.createIndex({}).then(({ index }) => index?.deleteIndex());
    beat = asked.catch(() => {});
  }, HEARTBEAT_MS);
  signal?.addEventListener('abort', stop);
  try {
    return await work((id, texts) => runJob(id, texts, signal));
  } finally {
    clearInterval(heartbeat);
    // Pagefind's program complains aloud when it is closed before it has answered.
    if (!signal?.aborted) await beat;
    signal?.removeEventListener('abort', stop);
    await pagefind.close().catch(() => {});
  }
}

async function runJob(id: string, texts: readonly string[], signal?: AbortSignal): Promise<Files> {
  try {
    signal?.throwIfAborted();
    const { index, errors } = await pagefind.createIndex({ maxFragments: 1 });
    complain({ errors });
    if (!index) throw new Error('Pagefind gave no index.');
    for (let from = 0; from < texts.length; from += AT_A_TIME) {
      signal?.throwIfAborted();
      const adding = texts.slice(from, from + AT_A_TIME).map(async (content, i) => {
        const record = { url: String(from + i), content, language: id, meta: {}, filters: {} };
        complain(await index.addCustomRecord(record));
      });
      await Promise.all(adding);
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

function complain({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(errors.join('; '));
}

/**
 * Makes sure that Pagefind has all the texts of an index in their order: the search takes the place of a page in Pagefind's list
 * for the number of its document.
 */
function checkOrder(files: Files, texts: number): void {
  const [path, list] = only(files, /\.pf_meta$/);
  const { pages } = readPageList(path, list);
  const [, fragment] = only(files, /^fragment\//);
  const bundle = JSON.parse(unpack(fragment).toString());
  // A page alone in its file is not wrapped and has no id.
  const misplaced = pages.findIndex((id, ordinal) => (bundle[id] ?? bundle).url !== String(ordinal));
  if (pages.length !== texts || misplaced >= 0)
    throw new Error(`Pagefind kept ${pages.length} of ${texts} texts, the first misplaced is ${misplaced}.`);
}

function only(files: Files, wanted: RegExp): [path: string, content: Buffer] {
  const [found, ...others] = [...files].filter(([path]) => wanted.test(path));
  if (!found || others.length > 0) throw new Error(`Pagefind wrote ${others.length} files like ${wanted}.`);
  return found;
}

import type { Files } from './merge-index.ts';
import { unpack } from './packed-file.ts';
import { readPageList } from './page-list.ts';

/**
 * Makes sure that Pagefind has all the texts of an index in their order: the search takes the place of a page in Pagefind's list
 * for the number of its document.
 *
 * @throws an Error when a page is missing or misplaced, or when the list cannot be read
 */
export function checkOrder(files: Files, texts: number): void {
  const [path, list] = only(files, /\.pf_meta$/);
  const { pages } = readPageList(path, list);
  const [, fragment] = only(files, /^fragment\//);
  const urls = urlsOf(JSON.parse(new TextDecoder().decode(unpack(fragment))));
  const misplaced = pages.findIndex((id, ordinal) => (urls.get(id) ?? urls.get('')) !== String(ordinal));
  if (pages.length !== texts || misplaced >= 0) {
    throw new Error(`Pagefind kept ${pages.length} of ${texts} texts, the first misplaced is ${misplaced}.`);
  }
}

function only(files: Files, wanted: RegExp): [path: string, content: Buffer] {
  const [found, ...others] = [...files].filter(([path]) => wanted.test(path));
  if (!found || others.length > 0) throw new Error(`Pagefind wrote ${others.length} files like ${wanted}.`);
  return found;
}

/** The addresses of the pages of a bundle by their ids; a page alone in its file is not wrapped and has no id. */
function urlsOf(pages: unknown): Map<string, unknown> {
  if (typeof pages !== 'object' || pages === null) return new Map();
  if ('url' in pages) return new Map([['', pages.url]]);
  const hasUrl = (page: unknown) => typeof page === 'object' && page !== null && 'url' in page;
  return new Map(Object.entries(pages).map(([id, page]) => [id, hasUrl(page) ? page.url : undefined]));
}

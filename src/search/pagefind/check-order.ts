import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { IndexJob } from './indexer.ts';
import { readMeta } from './meta.ts';

const SIGNATURE = 12;

/**
 * Makes sure that Pagefind has all the texts of a job in their order: the search takes the place of a page in Pagefind's list
 * for the number of its document.
 *
 * @throws an Error when a page is missing or misplaced, or when the list cannot be read.
 */
export async function checkOrder({ texts, folder }: IndexJob): Promise<void> {
  const listed = readMeta(await readOnly(folder, '.pf_meta'));
  const ids = listed.pages.map((page) => String(Array.isArray(page) ? page[0] : page));
  const fragment = gunzipSync(await readOnly(join(folder, 'fragment'), ''));
  const pages: unknown = JSON.parse(new TextDecoder().decode(fragment.subarray(SIGNATURE)));
  const urls = urlsOf(pages);
  const misplaced = ids.findIndex((id, ordinal) => (urls.get(id) ?? urls.get('')) !== String(ordinal));
  if (ids.length !== texts.length || misplaced >= 0) {
    throw new Error(
      `Pagefind kept ${ids.length} of ${texts.length} texts, the first misplaced is ${misplaced}.`,
    );
  }
}

async function readOnly(folder: string, ending: string): Promise<Uint8Array> {
  const name = (await readdir(folder)).find((file) => file.endsWith(ending));
  if (name === undefined) throw new Error(`Pagefind wrote no ${ending} in ${folder}.`);
  return readFile(join(folder, name));
}

/** The addresses of the pages of a bundle by their ids; a page alone in its file is not wrapped and has no id. */
function urlsOf(pages: unknown): Map<string, unknown> {
  if (typeof pages !== 'object' || pages === null) return new Map();
  if ('url' in pages) return new Map([['', pages.url]]);
  const hasUrl = (page: unknown) => typeof page === 'object' && page !== null && 'url' in page;
  return new Map(Object.entries(pages).map(([id, page]) => [id, hasUrl(page) ? page.url : undefined]));
}

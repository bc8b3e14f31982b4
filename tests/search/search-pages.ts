import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type IndexOptions, indexSite } from '../../src/search/build/index-site.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { searchTexts } from '../../src/site/search/search-texts.ts';
import { openBrowser } from '../browser.ts';
import { scratch } from '../run/scratch.ts';
import { type Served, serve } from '../server.ts';
import { site } from '../site/made-up.ts';
import { builtSite } from '../site.ts';

/** The words of the search page, in Chinese. */
export const STRINGS = searchTexts(site);

/** The search page of an archive that has nothing, over an index of its own, served and ready to be opened in a browser. */
export interface SearchPages {
  browser: Browser;
  folder: string;
  served: Served;
  /** What pages have complained of since the list was last emptied. */
  errors: string[];
}

/** Indexes documents and serves the search page over them. */
export async function startPages(
  documents: SearchDocument[],
  options: Partial<IndexOptions> = {},
): Promise<SearchPages> {
  const folder = scratch('search-pages');
  await cp(await builtSite('empty'), folder, { recursive: true });
  await indexSite(documents, { outDir: folder, ...options });
  return { folder, served: await serve(folder), browser: await openBrowser(), errors: [] };
}

/** Writes a page of the same site with something else on it, at an address under its path. */
export async function writePage({ folder }: SearchPages, address: string, main: string): Promise<void> {
  const search = await readFile(join(folder, 'search/index.html'), 'utf8');
  const page = search
    .replace(/<main[\s\S]*<\/main>/, () => `<main>${main}</main>`)
    .replace(/<script type="module".*<\/script>/, '');
  const file = join(folder, address, 'index.html');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, page);
}

/** Is rid of all that was started. */
export async function stopPages({ browser, served }: Partial<SearchPages>): Promise<void> {
  await browser?.close();
  await served?.close();
}

/** Opens the search page in a browser that knows nothing yet. */
export async function openPage(
  { browser, served, errors }: SearchPages,
  query = '',
  viewport = { width: 1000, height: 800 },
): Promise<Page> {
  const page = await (await browser.newContext({ viewport, serviceWorkers: 'block' })).newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(`${served.url}search/${query}`);
  return page;
}

/** Waits for the answer to a query, and gives its count as the page says it. */
export async function done(page: Page, query: string): Promise<string | null> {
  await page.waitForSelector(`[data-search][data-state=done][data-query="${query}"]`);
  return page.getAttribute('[data-search]', 'data-count');
}

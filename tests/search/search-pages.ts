import type { Browser, Page } from 'playwright-core';
import { type IndexOptions, indexSite } from '../../src/search/build/index-site.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { openBrowser } from '../browser.ts';
import { scratch } from '../run/scratch.ts';
import { type Served, serve } from '../server.ts';
import { writePages } from './page-fixture.ts';

/** The path that the pages are served under. */
export const BASE = '/gongkan/';

/** A search page over an index of its own, served and ready to be opened in a browser. */
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
  await writePages(folder, BASE);
  await indexSite(documents, { outDir: folder, ...options });
  return { folder, served: await serve(folder, BASE), browser: await openBrowser(), errors: [] };
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
  const page = await (await browser.newContext({ viewport })).newPage();
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

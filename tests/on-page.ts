import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { equal } from 'uvu/assert';
import { openBrowser } from './browser.ts';
import { serve } from './server.ts';
import { type ArchiveName, builtSite } from './site.ts';

/** How a page is opened: what a context of Playwright takes, the path that a site in a folder is served at, and what is done first. */
interface Opening extends BrowserContextOptions {
  base?: string;
  /** Whether the console may tell of what cannot be loaded, or is done to the page. */
  mayComplain?: boolean;
  prepare?: (context: BrowserContext) => Promise<unknown>;
}

/**
 * Opens a page of an archive that is built, or of a site in a folder, as a reader does who comes for the first time; hands it over with the
 * address of the site, and closes all whatever happens. Fails for what scripts complain of.
 */
export async function onPage(
  site: ArchiveName | { folder: string },
  address: string,
  use: (page: Page, url: string) => Promise<unknown>,
  { base, prepare, mayComplain = false, ...options }: Opening = {},
): Promise<void> {
  const served = await serve(typeof site === 'string' ? await builtSite(site) : site.folder, base);
  const browser = await openBrowser();
  const complaints: string[] = [];
  try {
    const context = await browser.newContext(options);
    await prepare?.(context);
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !mayComplain) complaints.push(message.text());
    });
    await page.goto(served.url + address);
    await use(page, served.url);
    equal(complaints, []);
  } finally {
    await browser.close();
    await served.close();
  }
}

/** By how many pixels a page is wider than its window. */
export function excessWidth(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}

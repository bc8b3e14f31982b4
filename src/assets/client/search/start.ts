import type { ArchiveOpener } from '../../../search/query/archives.ts';
import { startSearchPage } from './search-page.ts';
import { serveSearch } from './worker.ts';

/** One file for the page and for its worker: what both need is fetched once. `url` is its address. */
export function startSearch(open: ArchiveOpener, url: string): void {
  if (typeof document === 'undefined') serveSearch(open);
  else for (const root of document.querySelectorAll<HTMLElement>('[data-search]')) startSearchPage(root, url);
}

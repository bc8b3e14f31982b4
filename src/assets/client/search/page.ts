import { startSearchPage } from './search-page.ts';
import { serveSearch } from './worker.ts';

// One file for the page and for its worker: what both need is fetched once.
if (typeof document === 'undefined') serveSearch();
else
  for (const root of document.querySelectorAll<HTMLElement>('[data-search]'))
    startSearchPage(root, import.meta.url);

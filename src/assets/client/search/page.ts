import { openAlone, openTogether } from '../../../search/query/archives.ts';
import { startSearchPage } from './search-page.ts';
import { serveSearch } from './worker.ts';

/** Whether the archives of others are searched with this one, as the build says; what is not needed for it is left out. */
declare const searchTogether: boolean;

// One file for the page and for its worker: what both need is fetched once.
if (typeof document === 'undefined') serveSearch(searchTogether ? openTogether : openAlone);
else
  for (const root of document.querySelectorAll<HTMLElement>('[data-search]'))
    startSearchPage(root, import.meta.url);

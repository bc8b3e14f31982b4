import { cardFor } from '../cards/card-set.ts';
import type { SiteRun } from '../eleventy/site-run.ts';
import { addressFilters } from './address-filters.ts';
import { articleFilters } from './article-filters.ts';
import { headFilters } from './head-filters.ts';
import { textFilters } from './text-filters.ts';
import { viewFilters } from './view-filters.ts';

/** The filters of the templates, by name; each knows the site that is made. */
export function templateFilters(run: SiteRun) {
  const { site } = run.archive;
  return {
    ...addressFilters(site, run.assets),
    ...textFilters(site),
    ...viewFilters(site),
    ...articleFilters({ ...run, site }),
    ...headFilters(site),
    /** The sharing pictures of the page at an address. */
    sharingPictures: (path: string) => cardFor(run.cards, path),
  };
}

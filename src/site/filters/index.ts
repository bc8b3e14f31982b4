import type { UserConfig } from '@11ty/eleventy';
import type { SiteRun } from '../eleventy/site-run.ts';
import { addressFilters } from './address-filters.ts';
import { pageFilters } from './page-filters.ts';
import { sharingFilters } from './sharing-filters.ts';
import { textFilters } from './text-filters.ts';
import { viewFilters } from './view-filters.ts';

/**
 * Adds the filters of the templates. They are Nunjucks filters only: what is added for every engine
 * is wrapped anew for each page.
 */
export function addFilters(eleventyConfig: UserConfig, run: () => SiteRun): void {
  const filters = {
    ...addressFilters(run),
    ...textFilters,
    ...viewFilters,
    ...pageFilters(run),
    ...sharingFilters(run),
  };
  for (const [name, filter] of Object.entries(filters)) eleventyConfig.addNunjucksFilter(name, filter);
}

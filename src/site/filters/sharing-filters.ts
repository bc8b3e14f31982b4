import { cardFor } from '../cards/card-set.ts';
import { cardTags } from '../cards/card-tags.ts';
import type { SiteRun } from '../eleventy/site-run.ts';

/** Filters for what a page hands to those who share it. */
export function sharingFilters({ archive: { site }, cards }: SiteRun) {
  return { cardTags: (path: string, title: string) => cardTags(cardFor(cards, path), title, site) };
}

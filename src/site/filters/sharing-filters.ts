import type { Site } from '../../archive/types.ts';
import { cardFor } from '../cards/card-set.ts';
import { cardTags } from '../cards/card-tags.ts';
import type { SiteRun } from '../eleventy/site-run.ts';
import { href } from '../format/address.ts';
import { workerPath } from '../offline/worker-files.ts';

/** Filters for what a page hands to those who share, install or keep it. */
export function sharingFilters(run: () => SiteRun) {
  return {
    cardTags: (path: string, title: string, site: Site) => cardTags(cardFor(run().cards, path), title, site),
    /** The address of the service worker; empty where none is to be registered. */
    workerAddress: (site: Site) => (run().keepsOffline ? href(site, workerPath) : ''),
  };
}

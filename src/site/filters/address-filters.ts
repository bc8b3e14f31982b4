import type { Site } from '../../archive/types.ts';
import { assetPath } from '../assets/assets.ts';
import type { SiteRun } from '../eleventy/site-run.ts';
import { absoluteUrl, href } from '../format/address.ts';
import { pagePath } from '../views/record-pages.ts';

/** Filters that give addresses: `{{ 'about/' | href(site) }}`. */
export function addressFilters(run: () => SiteRun) {
  return {
    href: (path: string, site: Site) => href(site, path),
    absoluteUrl: (path: string, site: Site) => absoluteUrl(site, path),
    asset: (name: string, site: Site) => href(site, assetPath(run().assets, name)),
    pagePath: (path: string, number: number) => pagePath(path, number),
  };
}

import type { Site } from '../../archive/types.ts';
import { type Assets, assetPath } from '../assets/assets.ts';
import { absoluteUrl, href } from '../format/address.ts';
import { pagePath } from '../views/record-pages.ts';

/** Filters that give addresses: `{{ 'about/' | href }}`. */
export function addressFilters(site: Site, assets: Assets) {
  return {
    href: (path: string) => href(site, path),
    absoluteUrl: (path: string) => absoluteUrl(site, path),
    asset: (name: string) => href(site, assetPath(assets, name)),
    pagePath,
  };
}

import type { Site } from '../../archive/types.ts';
import { strings } from '../../locales/readers.ts';
import { absoluteUrl } from '../format/address.ts';
import { type Thing, thing } from './node.ts';

/** A page on the way to the one that is read; `path` is under the base. */
export interface Crumb {
  name: string;
  path: string;
}

/** The way from the home page to a page, which stands last. */
export function breadcrumbs(site: Site, crumbs: readonly Crumb[]): Thing {
  const home = { name: strings(site.language).homePage, path: '' };
  return thing('BreadcrumbList', {
    itemListElement: [home, ...crumbs].map(({ name, path }, index) =>
      thing('ListItem', { position: index + 1, name, item: absoluteUrl(site, path) }),
    ),
  });
}

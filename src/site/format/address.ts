import type { Site } from '../../archive/types.ts';

/** The address of a page on its own server: the site's path and the page's, percent-encoded. */
export function href(site: Pick<Site, 'base'>, path: string): string {
  return encodeURI(site.base + path);
}

/** The whole address of a page, with scheme and host. */
export function absoluteUrl(site: Pick<Site, 'base' | 'origin'>, path: string): string {
  return site.origin + href(site, path);
}

import type { Site } from '../../archive/types.ts';

/** The address of a page on its own server: the site's path and the page's, percent-encoded. */
export function href(site: Pick<Site, 'base'>, path: string): string {
  return encodeURI(site.base + path);
}

/** A telephone number as a link dials it: its digits, with the plus of a whole number; empty where letters say more than a number. */
export function dialled(phone: string): string {
  const number = phone.replace(/[\s()./\u2010-\u2015-]/g, '');
  return /^\+?\d{3,15}$/.test(number) ? number : '';
}

/** The whole address of a page, with scheme and host. */
export function absoluteUrl(site: Pick<Site, 'base' | 'origin'>, path: string): string {
  return site.origin + href(site, path);
}

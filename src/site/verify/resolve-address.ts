import type { Site } from '../../archive/types.ts';
import { percentDecoded } from '../../content/percent-decoded.ts';

/**
 * Where an address leads: into the site (a file and an anchor), out of its path, or to others: on another host or, where somebody wrote
 * an address whole, beside the site on its own.
 */
export type Target =
  | { where: 'site'; file: string; anchor: string }
  | { where: 'outside' | 'foreign' | 'elsewhere' | 'nonsense' };

/** Resolves an address of a page (`issues/index.html`) as a browser does that finds the site at its address. */
export function resolveAddress(site: Pick<Site, 'base' | 'origin'>, page: string, address: string): Target {
  if (/^(?:mailto|tel|data):/i.test(address)) return { where: 'elsewhere' };
  const here = site.origin + site.base + page.replace(/(^|\/)index\.html$/, '$1');
  if (!URL.canParse(address, here)) return { where: 'nonsense' };
  const url = new URL(address, here);
  if (url.origin !== new URL(site.origin).origin) {
    return /^https?:$/.test(url.protocol) ? { where: 'foreign' } : { where: 'nonsense' };
  }
  if (!url.pathname.startsWith(site.base))
    return { where: /^https?:/i.test(address) ? 'foreign' : 'outside' };
  const path = percentDecoded(url.pathname.slice(site.base.length));
  const anchor = percentDecoded(url.hash.slice(1).replace(/:~:.*$/, ''));
  return { where: 'site', file: path === '' || path.endsWith('/') ? `${path}index.html` : path, anchor };
}

import type { Site } from '../../archive/types.ts';
import { fileStart, placeAt } from '../../content/place.ts';
import type { ProblemList } from '../../content/problem.ts';
import { resolveAddress } from './resolve-address.ts';
import { checkXml } from './well-formed.ts';

/**
 * Checks the sitemap (its parts by their file names) against the pages that search engines may know:
 * each stands in it once, and nothing else does.
 */
export function checkSitemap(
  site: Pick<Site, 'base' | 'origin'>,
  sitemaps: ReadonlyMap<string, string>,
  pages: ReadonlySet<string>,
  problems: ProblemList,
): void {
  const listed = new Set<string>();
  for (const [file, text] of sitemaps) {
    checkXml(file, text, problems);
    const isIndex = text.includes('<sitemapindex');
    for (const { 1: seen = '', index } of text.matchAll(/(?<=<loc>)([^<]*)<\/loc>/g)) {
      const target = resolveAddress(site, '', seen.replaceAll('&amp;', '&'));
      const page = target.where === 'site' ? target.file : '';
      const known = isIndex ? sitemaps.has(page) : pages.has(page) && !listed.has(page);
      if (!known) problems.error('sitemap-page-missing', placeAt(file, text, index), { seen });
      listed.add(page);
    }
  }
  for (const page of pages) if (!listed.has(page)) problems.error('not-in-sitemap', fileStart(page));
}

import type { Site } from '../../archive/types.ts';
import type { Finding } from './finding.ts';
import { resolveAddress } from './resolve-address.ts';
import { xmlFault } from './well-formed.ts';

/**
 * Checks the sitemap (its parts by their file names) against the pages that search engines may know:
 * each stands in it once, and nothing else does.
 */
export function checkSitemap(
  site: Pick<Site, 'base' | 'origin'>,
  sitemaps: ReadonlyMap<string, string>,
  pages: ReadonlySet<string>,
): Finding[] {
  const findings: Finding[] = [];
  const listed = new Set<string>();
  for (const [file, text] of sitemaps) {
    const fault = xmlFault(text);
    if (fault) findings.push({ severity: 'error', code: 'bad-xml', file, values: { fault } });
    const isIndex = text.includes('<sitemapindex');
    for (const [, address = ''] of text.matchAll(/<loc>([^<]*)<\/loc>/g)) {
      const target = resolveAddress(site, '', address.replaceAll('&amp;', '&'));
      const page = target.where === 'site' ? target.file : '';
      const known = isIndex ? sitemaps.has(page) : pages.has(page) && !listed.has(page);
      if (!known)
        findings.push({ severity: 'error', code: 'sitemap-page-missing', file, values: { address } });
      listed.add(page);
    }
  }
  for (const page of pages) {
    if (!listed.has(page))
      findings.push({ severity: 'error', code: 'not-in-sitemap', file: page, values: {} });
  }
  return findings;
}

import type { Archive } from '../../archive/archive.ts';
import type { MachineFile } from '../build/machine-files.ts';
import { absoluteUrl } from '../format/address.ts';
import { latestDay } from '../format/latest-day.ts';
import { type SitemapEntry, sitemapEntries } from './sitemap-entries.ts';

/** How many addresses one sitemap may hold (sitemaps.org protocol). */
const limit = 50_000;

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** `/sitemap.xml`: the pages with the day of their last change, split under an index past 50,000 of them. */
export function* sitemapFiles(
  archive: Archive,
  pages: readonly string[],
  pagesPerFile = limit,
): Generator<MachineFile> {
  const { site } = archive;
  const entries = sitemapEntries(archive, pages).map(({ path, changed }) => ({
    path: absoluteUrl(site, path),
    changed,
  }));
  if (entries.length <= pagesPerFile) {
    yield { path: 'sitemap.xml', content: list('urlset', 'url', entries) };
    return;
  }
  const parts: SitemapEntry[] = [];
  for (let start = 0; start < entries.length; start += pagesPerFile) {
    const part = entries.slice(start, start + pagesPerFile);
    const path = `sitemap-${parts.length + 1}.xml`;
    parts.push({ path: absoluteUrl(site, path), changed: latestDay(part.map(({ changed }) => changed)) });
    yield { path, content: list('urlset', 'url', part) };
  }
  yield { path: 'sitemap.xml', content: list('sitemapindex', 'sitemap', parts) };
}

/** Addresses are percent-encoded already; the only character of theirs that XML minds is the ampersand. */
function list(root: string, item: string, entries: readonly SitemapEntry[]): string {
  const lines = entries.map(({ path, changed }) => {
    const lastmod = changed === '' ? '' : `<lastmod>${changed}</lastmod>`;
    return `<${item}><loc>${path.replaceAll('&', '&amp;')}</loc>${lastmod}</${item}>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<${root} xmlns="${namespace}">\n${lines.join('')}</${root}>\n`;
}

import type { Archive } from '../../archive/archive.ts';
import { isDay } from '../../model/dates.ts';
import { latestDay } from '../../rendering/format/dates.ts';
import type { MachineFile } from '../build/machine-files.ts';
import { xmlTemplates } from '../engine/xml-templates.ts';
import { lastChanged } from '../feeds/entry.ts';

/** How many addresses one sitemap may hold (sitemaps.org protocol). */
const limit = 50_000;

/** A page and the day of its last change (`YYYY-MM-DD`, empty when the contents say none). */
interface SitemapEntry {
  path: string;
  changed: string;
}

/** `/sitemap.xml`: the pages with the day of their last change, split under an index past 50,000 of them. */
export function* sitemapFiles(
  archive: Archive,
  pages: readonly string[],
  pagesPerFile = limit,
): Generator<MachineFile> {
  const render = xmlTemplates(archive.site);
  const entries = sitemapEntries(archive, pages);
  const isIndex = entries.length > pagesPerFile;
  const parts: SitemapEntry[] = [];
  for (let start = 0; isIndex && start < entries.length; start += pagesPerFile) {
    const part = entries.slice(start, start + pagesPerFile);
    const path = `sitemap-${parts.length + 1}.xml`;
    parts.push({ path, changed: latestDay(part.map(({ changed }) => changed)) });
    yield { path, content: render('sitemap', { isIndex: false, entries: part }) };
  }
  yield { path: 'sitemap.xml', content: render('sitemap', { isIndex, entries: isIndex ? parts : entries }) };
}

/**
 * The pages (addresses under the base) in the order of their addresses, each with its last change as the contents tell
 * it, never by a clock: of an issue, an article or a record its own, of any other page the archive's.
 */
function sitemapEntries({ issues, articles, records }: Archive, pages: readonly string[]): SitemapEntry[] {
  const days = new Map<string, string>();
  for (const { path, date } of issues) days.set(path, date);
  for (const article of articles) days.set(article.path, lastChanged(article));
  const newest = latestDay([...days.values()]);
  for (const { path, mentions, evidence } of records) {
    const spots = [...mentions.slice(-1), ...evidence];
    days.set(path, latestDay(spots.map(({ article }) => article.issue.date)));
  }
  // A record's mentions may go on to `<record>/2/`, which changes when the record does.
  const changedOn = (path: string) => days.get(path.replace(/(?<=\/)\d+\/$/, '')) ?? newest;
  // A sitemap has days alone (sitemap.xsd, "tLastmod"): a month or a year is left out.
  return [...pages].sort().map((path) => {
    const changed = changedOn(path);
    return { path, changed: isDay(changed) ? changed : '' };
  });
}

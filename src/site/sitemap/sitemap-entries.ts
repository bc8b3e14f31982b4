import type { Archive } from '../../archive/archive.ts';
import type { ArchiveRecord } from '../../archive/types.ts';
import { lastChanged } from '../feeds/entry.ts';
import { latestDay } from '../format/latest-day.ts';

/** A page and the day of its last change (`YYYY-MM-DD`, empty when the contents say none). */
export interface SitemapEntry {
  path: string;
  changed: string;
}

/**
 * The pages (addresses under the base) in the order of their addresses, each with its last change as
 * the contents tell it, never by a clock: of an issue, an article or a record its own, of any other page
 * the archive's.
 */
export function sitemapEntries(archive: Archive, pages: readonly string[]): SitemapEntry[] {
  const days = new Map<string, string>();
  for (const { path, date } of archive.issues) days.set(path, date);
  for (const article of archive.articles) days.set(article.path, lastChanged(article));
  const newest = latestDay([...days.values()]);
  for (const record of archive.records) {
    days.set(record.path, lastSpokenOf(record));
  }
  return [...pages].sort().map((path) => ({ path, changed: days.get(firstPage(path)) ?? newest }));
}

/** A record's mentions may go on to `<record>/2/`; its last change is the record's. */
function firstPage(path: string): string {
  return path.replace(/(?<=\/)\d+\/$/, '');
}

/** The date of the latest issue that speaks of a record. */
function lastSpokenOf({ mentions, evidence }: ArchiveRecord): string {
  const spots = [...mentions.slice(-1), ...evidence];
  return latestDay(spots.map(({ article }) => article.issue.date));
}

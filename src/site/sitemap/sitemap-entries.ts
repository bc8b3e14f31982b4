import type { Archive } from '../../archive/archive.ts';
import type { ArchiveRecord } from '../../archive/types.ts';
import { lastChanged } from '../feeds/entry.ts';
import { latestDay } from '../latest-day.ts';

/** A page and the day of its last change (`YYYY-MM-DD`, empty when the contents say none). */
export interface SitemapEntry {
  path: string;
  changed: string;
}

/** The indexes that every site has; redirects, the error page and the search page are not for search engines. */
const indexPaths = [
  '',
  'issues/',
  'people/',
  'roster/',
  'initiatives/',
  'organizations/',
  'figures/',
  'timeline/',
  'about/',
  'data/',
];

/** Every page that search engines should know; what changed on it is told by the contents, never by a clock. */
export function sitemapEntries(archive: Archive): SitemapEntry[] {
  const issues = archive.issues.map(({ path, date }) => ({ path, changed: date }));
  const articles = archive.articles.map((article) => ({
    path: article.path,
    changed: lastChanged(article),
  }));
  const newest = latestDay([...articles, ...issues].map(({ changed }) => changed));
  const records: ArchiveRecord[] = [...archive.people, ...archive.organizations, ...archive.initiatives];
  return [
    ...indexPaths.map((path) => ({ path, changed: newest })),
    ...issues,
    ...articles,
    ...records.map((record) => ({ path: record.path, changed: lastMentioned(record) })),
  ];
}

/** The date of the latest issue that speaks of a record. */
function lastMentioned({ mentions, evidence }: ArchiveRecord): string {
  const spots = [...mentions.slice(-1), ...evidence];
  return latestDay(spots.map(({ article }) => article.issue.date));
}

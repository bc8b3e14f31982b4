import { pathOfPlace, textOfPlace } from '../../archive/places.ts';
import type { ArchiveRecord, Article, Site } from '../../archive/types.ts';
import { fullTitle } from '../article/full-title.ts';
import { absoluteUrl } from '../format/address.ts';
import { atomFeed } from './atom.ts';
import type { createClock } from './clock.ts';
import { type FeedEntry, lastChanged } from './entry.ts';
import { escapeXml } from './xml.ts';

/** How many articles a record's feed holds at most. */
const recordFeedCount = 50;

/** How many characters an excerpt shows before and after the words that it is about. */
const excerptMargin = 60;

/** Where an article speaks of a record; offsets are UTF-16 units of the place's text. */
interface Spot {
  article: Article;
  place: string;
  start: number;
  end: number;
}

/** The address of a record's feed under the site's base. */
export function recordFeedPath(record: ArchiveRecord): string {
  return `${record.path}feed.xml`;
}

/** The Atom feed of the articles that speak of a record, newest first, each with the passage that does. */
export function recordFeed(site: Site, record: ArchiveRecord, clock: ReturnType<typeof createClock>): string {
  const head = {
    title: `${record.name} · ${site.title}`,
    subtitle: '',
    path: recordFeedPath(record),
    page: record.path,
  };
  const entries = spotsOf(record).map((spot) => spotEntry(site, record, spot));
  return atomFeed(site, head, entries, clock);
}

/** One spot an article, newest first: its first mention, or its first evidence where the name itself does not stand. */
function spotsOf(record: ArchiveRecord): Spot[] {
  const spots = new Map<Article, Spot>();
  for (const spot of [...record.mentions, ...record.evidence]) {
    if (!spots.has(spot.article)) spots.set(spot.article, spot);
  }
  return [...spots.values()].sort(newestFirst).slice(0, recordFeedCount);
}

function newestFirst({ article: a }: Spot, { article: b }: Spot): number {
  if (a.issue.id !== b.issue.id) return a.issue.id < b.issue.id ? 1 : -1;
  return a.order - b.order;
}

function spotEntry(site: Site, record: ArchiveRecord, spot: Spot): FeedEntry {
  const { article } = spot;
  const url = absoluteUrl(site, pathOfPlace(article, spot.place));
  return {
    id: `${absoluteUrl(site, record.path)}#${article.id}`,
    url,
    title: fullTitle(article),
    published: article.issue.date,
    updated: lastChanged(article),
    authors: article.byline.map(({ name }) => name),
    summary: '',
    html: `<blockquote cite="${escapeXml(url)}"><p>${escapeXml(excerpt(spot))}</p></blockquote>`,
  };
}

/** The words round a spot, with an ellipsis where the text goes on. */
function excerpt({ article, place, start, end }: Spot): string {
  // A byline has a line for each name, which feeds run together.
  const text = textOfPlace(article, place).replaceAll('\n', ' ');
  let from = Math.max(0, start - excerptMargin);
  let to = Math.min(text.length, end + excerptMargin);
  if (splitsPair(text, from)) from -= 1;
  if (splitsPair(text, to)) to += 1;
  return `${from > 0 ? '……' : ''}${text.slice(from, to)}${to < text.length ? '……' : ''}`;
}

/** Whether an offset falls between the two halves of one character. */
function splitsPair(text: string, offset: number): boolean {
  return (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
}

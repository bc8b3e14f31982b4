import { pathOfPlace, textOfPlace } from '../../archive/places.ts';
import type { ArchiveRecord, Article, Site } from '../../archive/types.ts';
import { sliceText } from '../../content/slice-text.ts';
import { formatOf } from '../../locales/tables.ts';
import { compareIds } from '../../model/issue-id.ts';
import { absoluteUrl } from '../../rendering/format/address.ts';
import { html } from '../../rendering/html/html.ts';
import { betweenWords } from '../../whole-words.ts';
import { articleEntry, type FeedEntry } from './entry.ts';

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

/** The articles that speak of a record, newest first, each with the passage that does. */
export function recordEntries(record: ArchiveRecord, site: Site): FeedEntry[] {
  return spotsOf(record).map((spot) => {
    const { article } = spot;
    const url = absoluteUrl(site, pathOfPlace(article, spot.place));
    return {
      ...articleEntry(article),
      id: `${absoluteUrl(site, record.path)}#${article.id}`,
      url,
      summary: '',
      enclosures: [],
      html: `${html`<blockquote cite="${url}"><p>${excerpt(spot)}</p></blockquote>`}`,
    };
  });
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
  return compareIds(b.issue.id, a.issue.id) || a.order - b.order;
}

/** The words round a spot, cut where no word is, with the dots of the article's language where the text goes on. */
function excerpt({ article, place, start, end }: Spot): string {
  const { ellipsis } = formatOf(article.lang).marks;
  // A byline has a line for each name, which feeds run together.
  const text = textOfPlace(article, place).replaceAll('\n', ' ');
  const from = Math.min(start, betweenWords(text, Math.max(0, start - excerptMargin), 1));
  const to = Math.max(end, betweenWords(text, Math.min(text.length, end + excerptMargin), -1));
  const words = sliceText(text, from, to).trim();
  return `${from > 0 ? ellipsis : ''}${words}${to < text.length ? ellipsis : ''}`;
}

import type { Site } from '../../archive/types.ts';
import { isDay } from '../../model/dates.ts';
import { absoluteUrl } from '../../rendering/format/address.ts';
import { createClock } from './clock.ts';
import type { Enclosure } from './enclosures.ts';
import type { FeedEntry } from './entry.ts';

/** What a feed says of itself, and its entries; `path` and `page` are addresses under the site's base. */
interface Feed {
  title: string;
  subtitle: string;
  /** Whose texts they are. */
  author: string;
  /** The feed's own address. */
  path: string;
  /** The page that it goes with. */
  page: string;
  entries: readonly FeedEntry[];
}

/** A JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) of entries in the order given. */
export function jsonFeed(site: Site, { title, subtitle, author, path, page, entries }: Feed): string {
  const clock = createClock(site.timezone);
  const instantOf = (date: string) => (isDay(date) ? clock(date).rfc3339 : undefined);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: absoluteUrl(site, page),
    feed_url: absoluteUrl(site, path),
    description: subtitle || undefined,
    language: site.language,
    authors: [{ name: author }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_html: entry.html,
      summary: entry.summary || undefined,
      date_published: instantOf(entry.published),
      date_modified: instantOf(entry.updated),
      language: entry.lang === site.language ? undefined : entry.lang,
      attachments: entry.enclosures.length > 0 ? entry.enclosures.map(attachmentOf) : undefined,
      authors: entry.authors.length > 0 ? entry.authors.map((name) => ({ name })) : undefined,
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function attachmentOf({ url, type, bytes, title }: Enclosure) {
  return { url, mime_type: type, title, size_in_bytes: bytes };
}

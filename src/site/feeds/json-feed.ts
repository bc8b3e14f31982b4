import type { Site } from '../../archive/types.ts';
import { absoluteUrl } from '../format/address.ts';
import type { FeedHead } from './atom.ts';
import { createClock } from './clock.ts';
import type { FeedEntry } from './entry.ts';

/** A JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) of entries in the order given. */
export function jsonFeed(site: Site, head: FeedHead, entries: readonly FeedEntry[]): string {
  const clock = createClock(site.timezone);
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    home_page_url: absoluteUrl(site, head.page),
    feed_url: absoluteUrl(site, head.path),
    description: head.subtitle || undefined,
    language: site.language,
    authors: [{ name: site.publisher?.name ?? site.title }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_html: entry.html,
      summary: entry.summary || undefined,
      date_published: clock(entry.published).rfc3339,
      date_modified: clock(entry.updated).rfc3339,
      authors: entry.authors.length > 0 ? entry.authors.map((name) => ({ name })) : undefined,
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

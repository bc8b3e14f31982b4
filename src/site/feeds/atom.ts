import type { Site } from '../../archive/types.ts';
import { absoluteUrl } from '../format/address.ts';
import { createClock } from './clock.ts';
import { type FeedEntry, latestChange } from './entry.ts';
import { element, escapeXml } from './xml.ts';

/** What a feed says of itself; `path` and `page` are addresses under the site's base. */
export interface FeedHead {
  title: string;
  subtitle: string;
  /** The feed's own address. */
  path: string;
  /** The page that it goes with. */
  page: string;
}

/** An Atom feed (RFC 4287) of entries in the order given. */
export function atomFeed(
  site: Site,
  head: FeedHead,
  entries: readonly FeedEntry[],
  clock = createClock(site.timezone),
): string {
  const self = absoluteUrl(site, head.path);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">
  <id>${escapeXml(self)}</id>
  <title>${escapeXml(head.title)}</title>
${element('subtitle', head.subtitle, 1)}  <updated>${clock(latestChange(entries)).rfc3339}</updated>
  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(absoluteUrl(site, head.page))}"/>
  <author><name>${escapeXml(site.publisher?.name ?? site.title)}</name></author>
${element('rights', site.rights, 1)}  <generator>Gongkan</generator>
${entries.map((entry) => atomEntry(entry, clock)).join('')}</feed>
`;
}

function atomEntry(entry: FeedEntry, clock: ReturnType<typeof createClock>): string {
  const authors = entry.authors.map((name) => `    <author><name>${escapeXml(name)}</name></author>\n`);
  const content = entry.html && `    <content type="html">${escapeXml(entry.html)}</content>\n`;
  return `  <entry>
    <id>${escapeXml(entry.id)}</id>
    <title>${escapeXml(entry.title)}</title>
    <published>${clock(entry.published).rfc3339}</published>
    <updated>${clock(entry.updated).rfc3339}</updated>
    <link rel="alternate" type="text/html" href="${escapeXml(entry.url)}"/>
${authors.join('')}${element('summary', entry.summary, 2)}${content}  </entry>
`;
}

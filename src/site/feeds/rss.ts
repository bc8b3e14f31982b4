import type { Site } from '../../archive/types.ts';
import { absoluteUrl } from '../format/address.ts';
import type { FeedHead } from './atom.ts';
import { createClock } from './clock.ts';
import { type FeedEntry, latestChange } from './entry.ts';
import { element, escapeXml } from './xml.ts';

/** An RSS 2.0 feed of entries in the order given; the full text is in `content:encoded`, as the RSS Advisory Board's profile says. */
export function rssFeed(site: Site, head: FeedHead, entries: readonly FeedEntry[]): string {
  const clock = createClock(site.timezone);
  const description = head.subtitle || head.title;
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel>
    <title>${escapeXml(head.title)}</title>
    <link>${escapeXml(absoluteUrl(site, head.page))}</link>
    <description>${escapeXml(description)}</description>
    <language>${site.language.toLowerCase()}</language>
    <lastBuildDate>${clock(latestChange(entries)).rfc822}</lastBuildDate>
    <generator>Gongkan</generator>
${element('copyright', site.rights, 2)}    <atom:link rel="self" type="application/rss+xml" href="${escapeXml(absoluteUrl(site, head.path))}"/>
${entries.map((entry) => rssItem(entry, clock)).join('')}  </channel>
</rss>
`;
}

function rssItem(entry: FeedEntry, clock: ReturnType<typeof createClock>): string {
  const creators = entry.authors.map((name) => element('dc:creator', name, 3));
  return `    <item>
      <title>${escapeXml(entry.title)}</title>
      <link>${escapeXml(entry.url)}</link>
      <guid isPermaLink="true">${escapeXml(entry.id)}</guid>
      <pubDate>${clock(entry.published).rfc822}</pubDate>
${creators.join('')}${element('description', entry.summary, 3)}${element('content:encoded', entry.html, 3)}    </item>
`;
}

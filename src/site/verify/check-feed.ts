import { xmlFault } from './well-formed.ts';

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const rfc822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d [+-]\d{4}$/;
const absolute = /^https?:\/\/[^\s/]+\//;

/** Says what is wrong with an Atom or RSS feed: its XML, its dates, relative addresses, an id that stands twice. */
export function xmlFeedFault(text: string): string | undefined {
  const fault = xmlFault(text);
  if (fault) return fault;
  const rss = text.includes('<rss ');
  const dates = values(
    text,
    rss ? /<(?:pubDate|lastBuildDate)>([^<]*)</g : /<(?:published|updated)>([^<]*)</g,
  );
  const ids = values(text, rss ? /<guid[^>]*>([^<]*)</g : /<id>([^<]*)</g);
  const links = values(text, rss ? /<link>([^<]*)</g : /<link [^>]*href="([^"]*)"/g);
  const form = rss ? rfc822 : rfc3339;
  return (
    dates.find((date) => !form.test(date)) ??
    links.find((link) => !absolute.test(link)) ??
    ids.find((id, index) => !absolute.test(id) || ids.indexOf(id) !== index)
  );
}

/** Says what is wrong with a JSON Feed: its dates, relative addresses, an id that stands twice. */
export function jsonFeedFault(text: string): string | undefined {
  const feed: unknown = JSON.parse(text);
  const ids = new Set<unknown>();
  for (const item of field(feed, 'items', [])) {
    const id = field(item, 'id', '');
    if (ids.has(id)) return id;
    ids.add(id);
    const dates = [field(item, 'date_published', ''), field(item, 'date_modified', '')];
    const date = dates.find((one) => !rfc3339.test(one));
    if (date !== undefined) return date || id;
    if (!absolute.test(field(item, 'url', ''))) return field(item, 'url', '');
  }
  return absolute.test(field(feed, 'feed_url', '')) ? undefined : 'feed_url';
}

function values(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, value = '']) => value);
}

function field(object: unknown, name: string, fallback: string): string;
function field(object: unknown, name: string, fallback: unknown[]): unknown[];
function field(object: unknown, name: string, fallback: unknown): unknown {
  const value =
    typeof object === 'object' && object ? Object.getOwnPropertyDescriptor(object, name)?.value : undefined;
  return typeof value === typeof fallback ? value : fallback;
}

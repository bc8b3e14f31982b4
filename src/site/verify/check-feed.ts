import { fileStart, placeAt } from '../../content/place.ts';
import type { ProblemList } from '../../content/problem.ts';

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const rfc822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d [+-]\d{4}$/;
const absolute = /^https?:\/\/[^\s/]+\//;

/**
 * How the parts of a feed are written: each pattern takes the values out of the text. `least` says how many dates and
 * addresses there are at least for each id, and how many addresses beside. An item of RSS or JSON needs no date.
 */
const atom = {
  date: rfc3339,
  dates: /(?<=<(?:published|updated)>)[^<]*/g,
  addresses: /(?<=<(?:link [^>]*href="|id>))[^<"]*/g,
  ids: /(?<=<id>)[^<]*/g,
  least: { dates: 1, addresses: 1, more: 0 },
};
const rss = {
  date: rfc822,
  dates: /(?<=<(?:pubDate|lastBuildDate)>)[^<]*/g,
  addresses: /(?<=<(?:link|guid[^>]*)>)[^<]*/g,
  ids: /(?<=<guid[^>]*>)[^<]*/g,
  least: { dates: 0, addresses: 2, more: 1 },
};
// JSON writes a quotation mark of a text as \", so that what looks like a field is one.
const json = {
  date: rfc3339,
  dates: /(?<="date_(?:published|modified)":\s*")[^"]*/g,
  addresses: /(?<="(?:url|feed_url)":\s*")[^"]*/g,
  ids: /(?<="id":\s*")[^"]*/g,
  least: { dates: 0, addresses: 1, more: 1 },
};

/** Checks a well-formed Atom, RSS or JSON feed: its dates, relative addresses, an id that stands twice. */
export function checkFeed(file: string, text: string, problems: ProblemList): void {
  const form = file.endsWith('.json') ? json : text.includes('<rss ') ? rss : atom;
  const report = (code: string, { 0: seen, index }: RegExpExecArray, first = 0): void =>
    problems.error(code, placeAt(file, text, index), { seen, first });
  const lines = new Map<string, number>();
  for (const id of text.matchAll(form.ids)) {
    const first = lines.get(id[0]);
    if (first !== undefined) report('feed-id-twice', id, first);
    else lines.set(id[0], placeAt(file, text, id.index).line);
  }
  const dates = [...text.matchAll(form.dates)];
  for (const date of dates) if (!form.date.test(date[0])) report('feed-date', date);
  const addresses = [...text.matchAll(form.addresses)];
  for (const address of addresses) if (!absolute.test(address[0])) report('feed-address', address);
  const { least } = form;
  const missing =
    dates.length < least.dates * lines.size || addresses.length < least.addresses * lines.size + least.more;
  if (missing) problems.error('feed-incomplete', fileStart(file));
}

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { jsonFeedFault, xmlFeedFault } from '../../../src/site/verify/check-feed.ts';

const url = 'https://example.org/a/';
const atom = (entry: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><id>${url}feed.xml</id><updated>2023-04-26T00:00:00+08:00</updated>${entry}</feed>`;
const atomEntry = `<entry><id>${url}</id><updated>2023-04-26T00:00:00Z</updated><link href="${url}"/></entry>`;
const rss = (item: string) => `<rss version="2.0"><channel><link>${url}</link>${item}</channel></rss>`;
const rssItem = `<item><guid>${url}</guid><link>${url}</link><pubDate>Wed, 26 Apr 2023 00:00:00 +0800</pubDate></item>`;
const json = (item: object) =>
  JSON.stringify({ feed_url: `${url}feed.json`, items: [item, { ...item, id: 'other' }] });
const jsonItem = {
  id: url,
  url,
  date_published: '2023-04-26T00:00:00Z',
  date_modified: '2023-04-26T00:00:00Z',
};

test('a valid feed of each kind is let through', () => {
  assert.is(xmlFeedFault(atom(atomEntry)), undefined);
  assert.is(xmlFeedFault(rss(rssItem)), undefined);
  assert.is(jsonFeedFault(json(jsonItem)), undefined);
});

const faults: [what: string, fault: string | undefined][] = [
  ['an id that stands twice in Atom', xmlFeedFault(atom(atomEntry + atomEntry))],
  [
    'a date that is not RFC 3339 in Atom',
    xmlFeedFault(atom(atomEntry.replace('2023-04-26T', '2023-04-26 '))),
  ],
  ['a relative address in Atom', xmlFeedFault(atom(atomEntry.replace(`href="${url}"`, 'href="/a/"')))],
  ['a guid that stands twice in RSS', xmlFeedFault(rss(rssItem + rssItem))],
  ['a date that is not RFC 822 in RSS', xmlFeedFault(rss(rssItem.replace('Wed, 26 Apr 2023', '2023-04-26')))],
  ['a relative address in RSS', xmlFeedFault(rss(rssItem.replace(`<link>${url}`, '<link>/a/')))],
  [
    'a date that is not RFC 3339 in JSON Feed',
    jsonFeedFault(json({ ...jsonItem, date_modified: '2023-04-26' })),
  ],
  ['a relative address in JSON Feed', jsonFeedFault(json({ ...jsonItem, url: '/a/' }))],
  ['an id that stands twice in JSON Feed', jsonFeedFault(json({ ...jsonItem, id: 'other' }))],
];

for (const [what, fault] of faults) {
  test(`${what} is found`, () => assert.type(fault, 'string'));
}

test.run();

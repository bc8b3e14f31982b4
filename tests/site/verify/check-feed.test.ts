import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { checkFeed } from '../../../src/site/verify/check-feed.ts';
import { problemsOf } from '../../problems.ts';

const url = 'https://example.org/a/';
const atom = (entry: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><id>${url}feed.xml</id><updated>2023-04-26T00:00:00+08:00</updated>${entry}</feed>`;
const atomEntry = `<entry><id>${url}</id><updated>2023-04-26T00:00:00Z</updated><link href="${url}"/></entry>`;
const rss = (item: string) => `<rss version="2.0"><channel><link>${url}</link>${item}</channel></rss>`;
const rssItem = `<item><guid>${url}</guid><link>${url}</link><pubDate>Wed, 26 Apr 2023 00:00:00 +0800</pubDate></item>`;
const json = (item: object) =>
  JSON.stringify({ feed_url: `${url}feed.json`, items: [item, { ...item, id: 'other' }] }, null, 2);
const jsonItem = {
  id: url,
  url,
  date_published: '2023-04-26T00:00:00Z',
  date_modified: '2023-04-26T00:00:00Z',
};

const cases: [what: string, file: string, text: string, told: string[]][] = [
  ['a valid feed of Atom', 'feed.xml', atom(atomEntry), []],
  ['a valid feed of RSS', 'rss.xml', rss(rssItem), []],
  ['a valid JSON Feed', 'feed.json', json(jsonItem), []],
  [
    'an id that stands twice in Atom',
    'feed.xml',
    atom(`${atomEntry}\n${atomEntry}`),
    [`feed-id-twice 2:12 ${url}, as on line 1`],
  ],
  [
    'a date that is not RFC 3339 in Atom',
    'feed.xml',
    atom(`\n${atomEntry.replace('2023-04-26T', '2023-04-26 ')}`),
    ['feed-date 2:48 2023-04-26 00:00:00Z'],
  ],
  [
    'a relative address in Atom',
    'feed.xml',
    atom(`\n${atomEntry.replace(`href="${url}"`, 'href="/a/"')}`),
    ['feed-address 2:90 /a/'],
  ],
  [
    'an entry without a date in Atom',
    'feed.xml',
    atom('<entry><id>https://example.com/</id></entry>'),
    ['feed-incomplete 1:1'],
  ],
  [
    'a guid that stands twice in RSS',
    'rss.xml',
    rss(`${rssItem}\n${rssItem}`),
    [`feed-id-twice 2:13 ${url}, as on line 1`],
  ],
  [
    'a date that is not RFC 822 in RSS',
    'rss.xml',
    rss(`\n${rssItem.replace('Wed, 26 Apr 2023', '2023-04-26')}`),
    ['feed-date 2:86 2023-04-26 00:00:00 +0800'],
  ],
  [
    'a relative address in RSS',
    'rss.xml',
    rss(`\n${rssItem.replace(`<link>${url}`, '<link>/a/')}`),
    ['feed-address 2:48 /a/'],
  ],
  [
    'a date that is not RFC 3339 in JSON Feed',
    'feed.json',
    json({ ...jsonItem, date_modified: '2023-04-26' }),
    ['feed-date 8:25 2023-04-26', 'feed-date 14:25 2023-04-26'],
  ],
  ['an item whose paper gives no day in JSON Feed', 'feed.json', json({ id: 'one', url }), []],
  ['an item without an address in JSON Feed', 'feed.json', json({ id: 'one' }), ['feed-incomplete 1:1']],
  [
    'a relative address in JSON Feed',
    'feed.json',
    json({ ...jsonItem, url: '/a/' }),
    ['feed-address 6:15 /a/', 'feed-address 12:15 /a/'],
  ],
  [
    'an id that stands twice in JSON Feed',
    'feed.json',
    json({ ...jsonItem, id: 'other' }),
    ['feed-id-twice 11:14 other, as on line 5'],
  ],
];

for (const [what, file, text, told] of cases) {
  test(`${what} is ${told.length === 0 ? 'let through' : 'found where it is'}`, () => {
    const problems = problemsOf((list) => checkFeed(file, text, list));
    assert.equal(
      problems.map(({ code, line, column, values: { seen, first } }) =>
        `${code} ${line}:${column} ${seen ?? ''}${first ? `, as on line ${first}` : ''}`.trim(),
      ),
      told,
    );
  });
}

test.run();

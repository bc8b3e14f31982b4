import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Archive, archiveOf } from '../../../src/archive/archive.ts';
import { feedFiles } from '../../../src/site/feeds/feed-files.ts';
import { checkFeed } from '../../../src/site/verify/check-feed.ts';
import { checkXml } from '../../../src/site/verify/well-formed.ts';
import { problemsOf } from '../../problems.ts';
import { testOfFirst } from '../../site.ts';
import { loadFixture } from '../load-fixture.ts';

function feedsOf(archive: Archive): Map<string, string> {
  return new Map([...feedFiles(archive)].map(({ path, content }) => [path, content]));
}

const archives = {
  real: await loadFixture('real'),
  english: await loadFixture('english'),
  returning: await loadFixture('returning'),
  empty: await loadFixture('empty'),
};

for (const [name, archive] of Object.entries(archives)) {
  test(`every feed of the ${name} archive is valid`, () => {
    for (const [path, content] of feedsOf(archive)) {
      const found = problemsOf((problems) => {
        if (path.endsWith('.xml')) checkXml(path, content, problems);
        checkFeed(path, content, problems);
      });
      assert.equal(found, [], path);
    }
  });
}

test('an archive with no issue yet has three feeds with no entries', () => {
  const feeds = feedsOf(archives.empty);
  assert.not.match(feeds.get('feed.xml') ?? '', '<entry>');
  assert.not.match(feeds.get('rss.xml') ?? '', '<item>');
  assert.equal(JSON.parse(feeds.get('feed.json') ?? '').items, []);
});

test('the feeds hold every word of the latest article', () => {
  const feeds = feedsOf(archives.real);
  const [article] = archives.real.articles;
  const { items } = JSON.parse(feeds.get('feed.json') ?? '');
  for (const { text } of article?.blocks ?? []) {
    assert.match(items[0].content_html, text);
    assert.match(feeds.get('feed.xml') ?? '', text);
    assert.match(feeds.get('rss.xml') ?? '', text);
  }
});

test('every address in a feed is whole, with the host and the site’s path', () => {
  const { items } = JSON.parse(feedsOf(archives.english).get('feed.json') ?? '');
  for (const { content_html: html } of items) {
    for (const [, address = ''] of html.matchAll(/(?:href|src)="([^"]*)"/g)) {
      assert.match(address, /^(?:https?:\/\/|mailto:)/);
    }
  }
});

test('a correction is told in the feed, and is the day on which the article changed', () => {
  const { archive, article } = withFirstArticle((first) => {
    first.corrections = [{ date: '2031-02-03', was: '甲<乙', is: '丙', note: '' }];
  });
  const feed = JSON.parse(feedsOf(archive).get('feed.json') ?? '');
  const item = feed.items.find(({ url }: { url: string }) => url.endsWith(article.path));
  assert.match(item.content_html, '甲&lt;乙');
  assert.match(item.date_modified, /^2031-02-03T00:00:00/);
  assert.match(feedsOf(archive).get('feed.xml') ?? '', '<updated>2031-02-03T00:00:00');
});

test('a title with signs of XML, and one that XML cannot hold, is told as it is without the latter', () => {
  const { archive } = withFirstArticle((first) => {
    first.title = '甲<乙> & "丙"\u0008';
  });
  const feeds = feedsOf(archive);
  for (const path of ['feed.xml', 'rss.xml']) {
    const content = feeds.get(path) ?? '';
    assert.equal(
      problemsOf((problems) => checkXml(path, content, problems)),
      [],
    );
    assert.match(content, '甲&lt;乙&gt; &amp; &quot;丙&quot;</title>');
  }
});

test('an article that has moved keeps the id that it had in the feed', () => {
  const { archive, article } = withFirstArticle(() => {});
  const before = JSON.parse(feedsOf(archive).get('feed.json') ?? '');
  const old = 'issues/2023-04-26/old-slug/';
  const moved = archiveOf({ ...archive, redirects: [{ from: old, to: article.path }] });
  const after = JSON.parse(feedsOf(moved).get('feed.json') ?? '');
  const itemOf = (feed: typeof after) =>
    feed.items.find(({ url }: { url: string }) => url.endsWith(article.path));
  assert.is(itemOf(after).id, itemOf(before).id.replace(article.path, old));
});

test('each record has a feed of the articles that speak of it, newest first, with the passage', () => {
  const archive = archives.returning;
  const feeds = feedsOf(archive);
  for (const record of [...archive.people, ...archive.organizations, ...archive.initiatives]) {
    const feed = feeds.get(`${record.path}feed.xml`) ?? '';
    const articles = new Set([...record.mentions, ...record.evidence].map(({ article }) => article));
    assert.is(feed.split('<entry>').length - 1, articles.size, record.id);
    const dates = [...feed.matchAll(/<published>([^<]*)</g)].map(([, date]) => date);
    assert.equal(dates, [...dates].sort().reverse(), record.id);
  }
});

const excerpts: [name: keyof typeof archives, ellipsis: string][] = [
  ['real', '……'],
  ['english', '…'],
];

for (const [name, ellipsis] of excerpts) {
  const declare = name === 'real' ? testOfFirst : test;
  declare(`a passage in a feed of the ${name} archive is cut off with the mark of its language`, () => {
    const { records } = archives[name];
    const feeds = feedsOf(archives[name]);
    const told = records.map(({ path }) => feeds.get(`${path}feed.xml`)).join('');
    assert.equal([...new Set(told.match(/…+/g))], [ellipsis]);
  });
}

test.run();

/** The real archive with a change to its first article, made on a copy. */
function withFirstArticle(change: (article: Archive['articles'][number]) => void) {
  const [first] = archives.real.articles;
  if (!first) throw new Error('The real archive has no article');
  const article = { ...first };
  change(article);
  const issues = archives.real.issues.map((issue) => ({ ...issue, articles: [article] }));
  return { archive: archiveOf({ ...archives.real, issues, articles: [article] }), article };
}

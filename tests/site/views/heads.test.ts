import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { strings } from '../../../src/locales/readers.ts';
import { timelineJsonLd } from '../../../src/site/json-ld/pages.ts';
import { articleHead, issueHead, recordHead } from '../../../src/site/views/heads.ts';
import { listPages } from '../../../src/site/views/list-pages.ts';
import { sections } from '../../../src/site/views/navigation.ts';
import { type PageData, pageHead } from '../../../src/site/views/page-head.ts';
import { loadFixture } from '../load-fixture.ts';
import { madeArticle, madeIssue, madePerson, paragraph, site } from '../made-up.ts';

const head = (url: string, stated: Partial<PageData>) =>
  pageHead(
    { page: { url, outputPath: false, inputPath: '' }, site, t: strings(site.language), ...stated },
    {},
  );

const pageOf = (number: number) => ({
  record: madePerson('lin', '林远山'),
  pages: { path: 'people/lin/', number, count: 2 },
});

test('an article is described by its summary, or else by how it begins', () => {
  const long = `${'甲'.repeat(70)}。${'乙'.repeat(90)}。`;
  const blocks = [paragraph('p1', long)];
  assert.is(articleHead(madeArticle(blocks, { summary: '提要' }), site).description, '提要');
  assert.is(articleHead(madeArticle(blocks), site).description, `${'甲'.repeat(70)}。`);
  assert.is(articleHead(madeArticle([]), site).description, '试题');
});

test('a record’s page names its own feed', () => {
  const { feed } = recordHead(pageOf(1), site);
  assert.is(feed?.path, 'people/lin/feed.xml');
});

test('further pages of a record have a title of their own and repeat no data', () => {
  const page = pageOf(2);
  const { title, jsonLd } = head('/people/lin/2/', {
    pagination: { items: [page] },
    head: () => recordHead(page, site),
  });
  assert.is(title, '林远山 (2)');
  assert.is(jsonLd, undefined);
});

test('no page lacks a title, a description or an address', async () => {
  const archive = await loadFixture('english');
  const heads = [
    ...sections.map((section) => head(`/${section}/`, { section })),
    head('/', { section: 'home' }),
    ...archive.issues.map((issue) => head(`/${issue.path}`, { head: () => issueHead(issue, archive.site) })),
    ...archive.articles.map((article) =>
      head(`/${article.path}`, { head: () => articleHead(article, archive.site) }),
    ),
  ];
  for (const { title, description } of heads) assert.ok(title !== '' && description !== '');
  assert.is(new Set(heads.map(({ path }) => path)).size, heads.length);
});

test('a long list has the number of the page in its title, and a page of its own in no list', () => {
  const [, , last] = listPages([1, 2, 3], { path: 'people/', size: 1 });
  assert.ok(last);
  const list = head('/people/3/', { section: 'people', pagination: { items: [last] } });
  assert.equal([list.title, list.pages.number, list.pages.count], ['人物 (3)', 3, 3]);
  const article = head('/issues/2021-03-05/shi/', {
    title: '试题',
    pagination: { items: [madeArticle([])] },
  });
  assert.equal([article.title, article.pages.number, article.pages.count], ['试题', 1, 1]);
});

test('what the front matter says of one page goes before what it says of all', () => {
  const stated = { title: '一', hidden: true, head: () => ({ title: '二' }) };
  const { title, hidden } = head('/x/', stated);
  assert.equal([title, hidden], ['二', true]);
});

test('a page of an article or an issue belongs to the issue', () => {
  const article = madeArticle([]);
  const issue = madeIssue('2021-03-06');
  assert.is(head('/a/', { article }).issue, article.issue);
  assert.is(head('/b/', { issue }).issue, issue);
  assert.is(head('/c/', {}).issue, undefined);
});

test('a page of the timeline tells machines of the events that it shows, and of no others', async () => {
  const archive = await loadFixture('returning');
  const [shown, other] = archive.events;
  assert.ok(shown && other);
  const told = JSON.stringify(timelineJsonLd([shown], archive.site));
  assert.ok(told.includes(shown.title) && !told.includes(other.title));
});

test.run();

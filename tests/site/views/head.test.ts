import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  articleHead,
  issueHead,
  notFoundHead,
  recordHead,
  sectionHead,
} from '../../../src/site/views/head.ts';
import { loadFixture } from '../load-fixture.ts';
import { madeArticle, madePerson, paragraph, site } from '../made-up.ts';

test('an article is described by its summary, or else by how it begins', () => {
  const long = `${'甲'.repeat(70)}。${'乙'.repeat(90)}。`;
  const blocks = [paragraph('p1', long)];
  assert.is(articleHead(madeArticle(blocks, { summary: '提要' }), site).description, '提要');
  assert.is(articleHead(madeArticle(blocks), site).description, `${'甲'.repeat(70)}。`);
  assert.is(articleHead(madeArticle([]), site).description, '试题');
});

test('a record’s page names its own feed', () => {
  const head = recordHead(madePerson('lin', '林远山'), { path: 'people/lin/', number: 1 }, site);
  assert.is(head.feed?.path, 'people/lin/feed.xml');
  assert.is(head.type, 'profile');
});

test('further pages of a record have a title of their own and repeat no data', () => {
  const head = recordHead(madePerson('lin', '林远山'), { path: 'people/lin/2/', number: 2 }, site);
  assert.is(head.title, '林远山 (2)');
  assert.is(head.jsonLd, undefined);
});

test('no page lacks a title, a description or an address', async () => {
  const archive = await loadFixture('english');
  const sections = [
    'issues',
    'people',
    'roster',
    'initiatives',
    'organizations',
    'figures',
    'timeline',
  ] as const;
  const heads = [
    ...(['home', 'about', 'data', 'search', ...sections] as const).map((section) =>
      sectionHead(archive, section, section === 'home' ? '' : `${section}/`),
    ),
    ...archive.issues.map((issue) => issueHead(issue, archive.site)),
    ...archive.articles.map((article) => articleHead(article, archive.site)),
  ];
  for (const { title, description } of heads) assert.ok(title !== '' && description !== '');
  assert.is(new Set(heads.map(({ path }) => path)).size, heads.length);
});

test('a page of the timeline tells machines of the events that it shows, and of no others', async () => {
  const archive = await loadFixture('returning');
  const [shown, other] = archive.events;
  assert.ok(shown && other);
  const { jsonLd } = sectionHead(archive, 'timeline', 'timeline/2/', 2, [shown]);
  const told = JSON.stringify(jsonLd);
  assert.ok(told.includes(shown.title) && !told.includes(other.title));
});

test('the page for lost addresses stays out of search engines', () => assert.ok(notFoundHead(site).hidden));

test.run();

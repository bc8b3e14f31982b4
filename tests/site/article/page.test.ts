import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Block } from '../../../src/content/block.ts';
import { articlePage } from '../../../src/site/article/page.ts';
import {
  madeArticle,
  madeEvidence,
  madeFigure,
  madeMention,
  madePerson,
  paragraph,
  site,
} from '../made-up.ts';

const heading = (id: string, text: string): Block => ({
  id,
  kind: 'heading',
  level: 2,
  text,
  line: 1,
  inlines: [{ kind: 'text', text }],
});
const page = (...[blocks, stated]: Parameters<typeof madeArticle>) =>
  articlePage(madeArticle(blocks, stated), site, new Map());

test('the parts that evidence can rest on have their places', () => {
  const article = madeArticle([paragraph('p1', '甲')], {
    byline: [{ role: '记者', name: '乙', person: undefined }],
  });
  article.issue.credits.push({ role: '责编', name: '丙', person: undefined });
  const html = articlePage(article, site, new Map());
  for (const id of ['title', 'byline', 'credits', 'p1']) assert.match(html, new RegExp(`id="${id}"`));
  assert.match(html, /<article data-article="2021-03-05\/shi"/);
});

test('two sections make a table of contents, one does not', () => {
  assert.match(page([heading('s1', '一'), heading('s2', '二')]), /<nav class="toc".*href="#s1".*href="#s2"/s);
  assert.not.match(page([heading('s1', '一')]), /class="toc"/);
});

test('the foot names each person once and leads figures to their words', () => {
  const article = madeArticle([paragraph('p1', '林远山送水400杯，林远山。')]);
  const lin = madePerson('lin', '林远山');
  article.mentions = [
    madeMention(lin, article, 'p1', 0),
    { ...madeMention(lin, article, 'p1', 10), linked: false },
  ];
  article.figures = [
    madeFigure({ value: 400, unit: '杯', counts: '热水', evidence: [madeEvidence(article, 'p1', 3, 9)] }),
  ];
  const html = articlePage(article, site, new Map());
  const facts = html.slice(html.indexOf('class="facts"'));
  assert.is(facts.match(/people\/lin\//g)?.length, 1);
  assert.match(facts, /<a href="#p1"><b class="num">400杯<\/b> 热水<\/a>/);
});

test('what is not there leaves no empty element', () => {
  const html = page([paragraph('p1', '甲')]);
  assert.not.match(html, /class="(?:kicker|deck|byline|facts|credits|links)"/);
});

test('markup in a headline is text', () => {
  assert.match(page([], { title: '<b>粗</b>' }), /<h1 id="title">&lt;b&gt;粗&lt;\/b&gt;<\/h1>/);
});

test('paper shows the addresses of links to other sites', () => {
  const link: Block = {
    id: 'p1',
    kind: 'paragraph',
    line: 1,
    text: '见此',
    inlines: [
      { kind: 'link', href: 'https://example.com/a', title: '', children: [{ kind: 'text', text: '见此' }] },
    ],
  };
  assert.match(page([link]), /<ol class="links"><li>https:\/\/example\.com\/a<\/li><\/ol>/);
});

test('a draft says that it is one', () => assert.match(page([], { draft: true }), /class="notice"/));

test.run();

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Article } from '../../../src/archive/types.ts';
import type { Block } from '../../../src/content/block.ts';
import { madeArticle, madeEvidence, madeFigure, madeMention, madePerson, paragraph } from '../made-up.ts';
import { renderMain } from '../render-page.ts';

const heading = (id: string, text: string): Block => ({
  id,
  kind: 'heading',
  level: 2,
  text,
  line: 1,
  inlines: [{ kind: 'text', text }],
});
const rendered = (article: Article) => renderMain('article', { article, head: { issue: article.issue } });
const page = (...[blocks, stated]: Parameters<typeof madeArticle>) => rendered(madeArticle(blocks, stated));

test('the parts that evidence can rest on have their places', () => {
  const article = madeArticle([paragraph('p1', '甲')], {
    byline: [{ role: '记者', name: '乙', person: undefined }],
  });
  article.issue.credits.push({ role: '责编', name: '丙', person: undefined });
  const html = rendered(article);
  for (const id of ['title', 'byline', 'credits', 'p1']) assert.match(html, new RegExp(`id="${id}"`));
  assert.match(html, /<article data-article="2021-03-05\/shi"/);
});

test('a byline that prints a name alone shows the name alone', () => {
  const html = page([], { byline: [{ role: '', name: '乙', person: undefined }] });
  assert.match(html, /<span class="credit">乙<\/span>/);
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
  const html = rendered(article);
  const facts = html.slice(html.indexOf('class="facts"'));
  assert.is(facts.match(/people\/lin\//g)?.length, 1);
  assert.match(facts, /<a href="#p1"><b class="num">400杯<\/b> 热水<\/a>/);
});

test('what is not there leaves no empty element', () => {
  const html = page([paragraph('p1', '甲')]);
  assert.not.match(html, /class="(?:kicker|deck|byline|facts|credits|links)"/);
});

test('markup in a headline is text', () => {
  assert.match(page([], { title: '<b>粗</b>' }), /<hgroup id="title">\s*<h1>&lt;b&gt;粗&lt;\/b&gt;<\/h1>/);
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
  assert.match(page([link]), /<ol class="links">\s*<li>https:\/\/example\.com\/a<\/li>\s*<\/ol>/);
});

test('publication, page and number that the text does not state are said to be so', () => {
  assert.is(page([]).match(/<dd class="unstated">原文未载<\/dd>/g)?.length, 3);
});

test('a correction is shown with its day, what was and what is', () => {
  const corrections = [{ date: '2021-04-01', was: '5人', is: '6人', note: '' }];
  assert.match(
    page([], { corrections }),
    /<time datetime="2021-04-01">2021年4月1日<\/time> 原作“5人”，更正为“6人”。/,
  );
});

test('a draft says that it is one', () => assert.match(page([], { draft: true }), /class="notice"/));

test.run();

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Article } from '../../../src/archive/types.ts';
import type { Block, Inline } from '../../../src/content/block.ts';
import { type BodyOptions, renderArticleBody } from '../../../src/rendering/html/article-body.ts';
import { articleOf } from '../../archive/article.ts';
import { madeArticle, madeEvidence, madeMention, madePerson, paragraph, site } from '../../site/made-up.ts';

const rendered = (article: Article, options: BodyOptions) => renderArticleBody(article, options).toString();
const text = (words: string): Inline => ({ kind: 'text', text: words });
const feed = (block: Block) => rendered(madeArticle([block]), { site, medium: 'feed' }).trim();
const base = { id: 'p1', line: 1 };

const cases: [promise: string, block: Block, html: string][] = [
  ['a paragraph is a paragraph', paragraph('p1', '甲乙'), '<p>甲乙</p>'],
  [
    'raw HTML is text',
    paragraph('p1', '<b>甲</b> & "乙"'),
    '<p>&lt;b&gt;甲&lt;/b&gt; &amp; &quot;乙&quot;</p>',
  ],
  [
    'emphasis, strong, code and breaks keep their meaning',
    {
      ...base,
      kind: 'paragraph',
      text: '甲乙丙丁',
      inlines: [
        { kind: 'strong', children: [text('甲')] },
        { kind: 'emphasis', children: [text('乙')] },
        { kind: 'break' },
        { kind: 'code', text: '丙' },
        { kind: 'deletion', children: [text('丁')] },
      ],
    },
    '<p><strong>甲</strong><em>乙</em><br><code>丙</code><del>丁</del></p>',
  ],
  [
    'a heading keeps its rank',
    { ...base, id: 's1', kind: 'heading', level: 3, text: '题', inlines: [text('题')] },
    '<h3>题</h3>',
  ],
  [
    'a list keeps its numbers and the lists inside it',
    {
      ...base,
      kind: 'list',
      text: '一\n二',
      list: {
        ordered: true,
        start: 3,
        items: [
          {
            paragraphs: [[text('一')]],
            lists: [{ ordered: false, start: 1, items: [{ paragraphs: [[text('二')]], lists: [] }] }],
          },
        ],
      },
    },
    '<ol start="3"><li>一<ul><li>二</li></ul></li></ol>',
  ],
  [
    'a table has headed columns, aligned where readers of feeds have no style sheet, too',
    {
      ...base,
      kind: 'table',
      text: '年\n数',
      head: [[text('年')]],
      rows: [[[text('2021')]]],
      alignment: ['right'],
    },
    '<table><thead><tr><th scope="col" class="right" align="right">年</th></tr></thead><tbody><tr><td class="right" align="right">2021</td></tr></tbody></table>',
  ],
  [
    'a quotation keeps its paragraphs',
    { ...base, kind: 'quote', text: '甲\n乙', paragraphs: [[text('甲')], [text('乙')]] },
    '<blockquote><p>甲</p><p>乙</p></blockquote>',
  ],
  [
    'a link inside the archive is whole in a feed',
    {
      ...base,
      kind: 'paragraph',
      text: '见前',
      inlines: [{ kind: 'link', href: '/issues/2021-03-05/qian/#p2', title: '', children: [text('见前')] }],
    },
    '<p><a href="https://example.org/shi/issues/2021-03-05/qian/#p2">见前</a></p>',
  ],
  [
    'an address that is neither a page nor the web leads nowhere',
    {
      ...base,
      kind: 'paragraph',
      text: '点',
      inlines: [{ kind: 'link', href: 'javascript:alert(1)', title: '', children: [text('点')] }],
    },
    '<p><a href="#">点</a></p>',
  ],
];

for (const [promise, block, html] of cases) test(promise, () => assert.is(feed(block), html));

test('a paragraph has its id and a link that can be copied', () => {
  const html = rendered(madeArticle([paragraph('p7', '甲')]), { site });
  assert.match(html, /^<p id="p7">甲<a class="pl" href="#p7" aria-label="[^"]*7[^"]*"><\/a><\/p>/);
});

test('a mention leads to its record and evidence is marked, with no link cut in two', () => {
  const article = madeArticle([paragraph('p1', '昨日林远山获奖，众人祝贺。')]);
  const lin = madePerson('lin-yuan-shan', '林远山');
  article.mentions = [madeMention(lin, article, 'p1', 2)];
  article.evidence = [madeEvidence(article, 'p1', 3, 7)];
  const html = rendered(article, { site });
  const link = '<a href="/shi/people/lin-yuan-shan/" data-mention="person">林远山</a>';
  assert.ok(html.includes(`昨日<span class="ev">${link}获奖</span>，众人祝贺。`), html);
});

test('a feed carries no marks and no links to records', () => {
  const article = madeArticle([paragraph('p1', '林远山获奖')]);
  article.mentions = [madeMention(madePerson('lin', '林远山'), article, 'p1', 0)];
  article.evidence = [madeEvidence(article, 'p1', 0, 5)];
  assert.is(rendered(article, { site, medium: 'feed' }).trim(), '<p>林远山获奖</p>');
});

test('a name inside a link of the text is not linked a second time', () => {
  const inlines: Inline[] = [
    { kind: 'link', href: 'https://example.com/', title: '', children: [text('林远山')] },
  ];
  const article = madeArticle([{ ...base, kind: 'paragraph', text: '林远山', inlines }]);
  article.mentions = [madeMention(madePerson('lin', '林远山'), article, 'p1', 0)];
  assert.not.match(rendered(article, { site }), /data-mention/);
});

test('the words of an archive stand in place of those of the language below a text, too', () => {
  const article = articleOf('一[^1]。\n\n[^1]: 注。');
  const { strings } = site;
  const own = { ...site, strings: { ...strings, article: { ...strings.article, notes: '附记' } } };
  assert.match(rendered(article, { site: own }), 'aria-label="附记"');
});

test('a note is reached from its mark and leads back to it, on the page, in a feed and on paper', () => {
  const article = articleOf('一[^1]，二[^1]。\n\n[^1]: **注**。');
  const body = (medium: 'page' | 'print' | 'feed') => rendered(article, { site, medium });
  const back = (id: string) =>
    ` <a class="back" href="#${id}" role="doc-backlink" aria-label="回到正文"></a>`;
  const page = body('page');
  assert.match(page, '<sup id="fnref1"><a href="#fn1" role="doc-noteref">[1]</a></sup>');
  assert.match(page, '二<sup id="fnref1-2"><a href');
  assert.match(
    page,
    `<section class="notes" role="doc-endnotes" aria-label="注释"><ol><li id="fn1"><strong>注</strong>。${back('fnref1')}${back('fnref1-2')}</li></ol></section>`,
  );
  assert.match(body('feed'), `<sup><a href="${site.url}${article.path}#fn1">[1]</a></sup>`);
  assert.match(body('feed'), '<hr><ol><li><strong>注</strong>。</li></ol>');
  assert.match(body('print'), '一<sup>[1]</sup>');
  assert.not.match(body('feed') + body('print'), /\bid=/);
});

test('a column of a table is set as its ruler says', () => {
  const html = rendered(articleOf('|年|数|\n|:-:|--:|\n|一|2|'), { site });
  assert.match(html, '<td class="center">一</td><td class="right">2</td>');
});

test('wide tables scroll by themselves and can be reached with the keyboard', () => {
  const block: Block = { ...base, kind: 'table', text: '年', head: [[text('年')]], rows: [], alignment: [] };
  assert.match(
    rendered(madeArticle([block]), { site }),
    /<div id="p1" class="wide" role="group" tabindex="0"/,
  );
});

test.run();

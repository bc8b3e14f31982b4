import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Block } from '../../src/content/block.ts';
import { readBlocks } from '../../src/content/blocks.ts';
import { createMarkdown } from '../../src/content/markdown.ts';
import { fc } from '../property.ts';

const markdown = createMarkdown();
const read = (body: string): Block[] => readBlocks(body, 1, markdown).blocks;
const problems = (body: string): string[] =>
  readBlocks(body, 1, markdown).problems.map(({ code, line }) => `${code} ${line}`);
const short = (body: string): string[] =>
  read(body).map(({ id, kind, line, text }) => `${id} ${kind} ${line} ${text}`);

const cases: [why: string, body: string, blocks: string[]][] = [
  [
    'paragraphs before the first heading are the lead',
    '一。\n\n二。\n\n## 题\n\n三。',
    ['p1 lead 1 一。', 'p2 lead 3 二。', 's1 heading 5 题', 'p3 paragraph 7 三。'],
  ],
  ['a text without headings has no lead', '一。\n\n二。', ['p1 paragraph 1 一。', 'p2 paragraph 3 二。']],
  ['a list before the first heading is a list', '- 一\n\n## 题', ['p1 list 1 一', 's1 heading 3 题']],
  ['a line break between Chinese characters is nothing', '工人\n日报', ['p1 paragraph 1 工人日报']],
  [
    'a line break between words is a space',
    'one\ntwo **three**\n*four*',
    ['p1 paragraph 1 one two three four'],
  ],
  ['a line break between Chinese and a word is nothing', '工人**日**\nAPP', ['p1 paragraph 1 工人日APP']],
  ['full-width indents are not text', '　　一。\n\n　　二。', ['p1 paragraph 1 一。', 'p2 paragraph 3 二。']],
  ['four spaces do not make code', '    一。', ['p1 paragraph 1 一。']],
  ['a line of equals signs makes no heading', '一。\n===', ['p1 paragraph 1 一。===']],
  [
    'a row of hyphens makes no heading and is no text',
    '一。\n\n---\n\n二。',
    ['p1 paragraph 1 一。', 'p2 paragraph 5 二。'],
  ],
  [
    'a reference definition stays text',
    '[注]: https://example.org/',
    ['p1 paragraph 1 [注]: https://example.org/'],
  ],
  ['HTML is text', '<b>一</b><script>二</script>', ['p1 paragraph 1 <b>一</b><script>二</script>']],
  ['template syntax is text', '{{ 7*7 }}{% x %}', ['p1 paragraph 1 {{ 7*7 }}{% x %}']],
  ['markup is not text', '**一**、*二*、~~三~~、`四`、[五](#p1)', ['p1 paragraph 1 一、二、三、四、五']],
  ['a quotation keeps its paragraphs', '> 一\n>\n> 二', ['p1 quote 1 一\n二']],
  ['a list in a list keeps its words', '1. 一\n   - 二\n2. 三', ['p1 list 1 一\n二\n三']],
  ['a table keeps its cells', '|甲|乙|\n|-|-|\n|一|二|', ['p1 table 1 甲 乙\n一 二']],
  [
    'notes come last, in the order in which the text refers to them',
    '一[^乙]。\n\n[^甲]: 先\n[^乙]: 后[^丙]\n\n二[^甲]。\n\n[^丙]: 末\n\n    又末',
    ['p1 paragraph 1 一。', 'p2 paragraph 6 二。', 'fn1 note 4 后', 'fn2 note 3 先', 'fn3 note 8 末\n又末'],
  ],
  ['a link may be called like a note', '[^1](#p1)', ['p1 paragraph 1 ^1']],
  ['a picture with a title is a figure with a caption', '![说明](a.png "图一")', ['p1 figure 1 图一']],
  ['a fence is a paragraph', '```\n一\n```', ['p1 paragraph 1 一']],
  [
    'a fence that is not closed swallows nothing silently',
    '```\n一\n\n## 二',
    ['p1 paragraph 1 一\n\n## 二'],
  ],
  [
    'headings of levels five and six are of level four',
    '## 一\n\n###### 二',
    ['s1 heading 1 一', 's2 heading 3 二'],
  ],
  ['a hash without a space is no heading', '#劳动节#快乐', ['p1 paragraph 1 #劳动节#快乐']],
  ['a decimal number begins no list', '3.5万人', ['p1 paragraph 1 3.5万人']],
  ['an empty body has no blocks', '\n　\n\n', []],
];

for (const [why, body, blocks] of cases) test(why, () => assert.equal(short(body), blocks));

test('a start other than one and a nested list are kept', () => {
  const [block] = read('3. 一\n   - 二');
  assert.ok(block?.kind === 'list' && block.list.ordered);
  assert.is(block.list.start, 3);
  assert.is(block.list.items[0]?.lists[0]?.ordered, false);
});

test('lines are those of the file', () => {
  const { blocks } = readBlocks('一。\n\n\n## 二\n\n- 三\n', 8, markdown);
  assert.equal(
    blocks.map(({ line }) => line),
    [8, 11, 13],
  );
});

test('what cannot stand where it stands is noted with its line', () => {
  assert.equal(problems('# 一'), ['heading-one 1']);
  assert.equal(problems('一\n\n- # 二'), ['heading-one 3', 'heading-in-list 3']);
  assert.equal(problems('字 ![图](a.png)'), ['picture-in-text 1']);
  assert.equal(problems('**![图](a.png)**'), ['picture-in-text 1']);
  assert.equal(problems('> ![图](a.png)'), ['picture-in-text 1']);
  assert.equal(problems('|![图](a.png)|\n|-|'), ['picture-in-text 1']);
  assert.equal(problems(`${'> '.repeat(30)}一`), ['nested-too-deep 1']);
  assert.equal(problems('![图](a.png)\n![图](b.png)'), []);
});

test('marks in marks without end overflow no stack and lose no word', () => {
  for (const body of [
    `${'**'.repeat(20_000)}字${'**'.repeat(20_000)}`,
    '*a **b '.repeat(10_000),
    '['.repeat(50_000),
  ])
    assert.is(read(`首${body}`).length, 1);
  assert.match(read(`${'*一 **二 '.repeat(20)}${'** *'.repeat(20)}`)[0]?.text ?? '', /一.*二/);
});

test('a plain text is read as the Markdown parser reads it', () => {
  const piece = fc.constantFrom(
    '劳模',
    'word ',
    '，',
    '。',
    '\n',
    '\n\n',
    '## ',
    '### ',
    '　',
    ' ',
    '3',
    '.',
    '- ',
    '+',
    '1. ',
    '“',
    '!',
    '#',
    ':',
    '=',
    '\n\n\n',
  );
  const body = fc.array(piece, { maxLength: 30 }).map((list) => list.join(''));
  fc.assert(
    fc.property(body, (text) => {
      // An entity that stands for itself keeps the fast way from being taken.
      const slow = readBlocks(`${text}\n\n&lowast;`, 1, markdown).blocks.slice(0, -1);
      const fast = readBlocks(text, 1, markdown).blocks;
      assert.equal(fast, slow);
    }),
    { numRuns: 2000, seed: 5 },
  );
});

test.run();

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { divide } from '../../../src/importer/divide/divide.ts';
import type { Part, Role } from '../../../src/importer/divide/division.ts';
import { type Line, linesOf } from '../../../src/importer/line.ts';
import { newsletter } from './newsletters.ts';
import { stories } from './stories.ts';

/** The letters of what a part has in a role. */
function lettersIn({ lines }: Part, ...roles: Role[]): string {
  return letters(lines.flatMap(({ role, line }) => (roles.includes(role) ? line.text : [])).join(''));
}

function letters(text: string): string {
  return text.replace(/^(?:\d\. |[一二三四五六七八九十]、)/u, '').replace(/[^\p{L}\p{N}]/gu, '');
}

test('articles are found in newsletters of every manner, with their headlines, kickers and decks', () => {
  const count = { articles: 0, found: 0, titles: 0, lines: 0, right: 0 };
  const failures: string[] = [];
  for (let seed = 0; seed < 400; seed += 1) {
    const { lines, articles, manner } = newsletter(stories, seed);
    const { parts, shared } = divide(lines);
    const all = [...shared, ...parts.flatMap((part) => part.lines.filter(({ role }) => role !== 'section'))];
    assert.is(new Set(all.map(({ line }) => line)).size, all.length, `each line has one place: ${manner}`);
    for (const article of articles) {
      const [first = ''] = article.body;
      const part = parts.find((one) => lettersIn(one, 'body', 'heading').includes(letters(first)));
      const others = articles.filter((one) => one !== article).map(({ body }) => letters(body[0] ?? ''));
      const text = part ? lettersIn(part, 'body', 'heading') : '';
      count.articles += 1;
      if (part && !others.some((other) => text.includes(other))) count.found += 1;
      else failures.push(`not found: ${article.title} ${manner}`);
      if (part && lettersIn(part, 'title') === letters(article.title)) count.titles += 1;
      else failures.push(`headline: ${article.title} ${manner}`);
      for (const role of ['kicker', 'deck'] as const) {
        if (article[role] === '') continue;
        count.lines += 1;
        if (part && lettersIn(part, role) === letters(article[role])) count.right += 1;
      }
    }
  }
  const said = failures.slice(0, 5).join('\n');
  assert.ok(count.found >= count.articles * 0.98, `${count.found} of ${count.articles} found\n${said}`);
  assert.ok(count.titles >= count.articles * 0.97, `${count.titles} of ${count.articles} headlines\n${said}`);
  assert.ok(count.right >= count.lines * 0.93, `${count.right} of ${count.lines} kickers and decks\n${said}`);
});

/** A line of a document that says how it looks. */
function looking(text: string, size: number, more: Partial<Line> = {}): Line {
  return { text, gap: 1, indented: false, mark: 'text', start: 0, look: { size }, ...more };
}

const [first, second] = stories;
const paragraphs = [...(first?.paragraphs ?? []), ...(second?.paragraphs ?? [])];

test('one article with 小标题 in bold stays one', () => {
  const lines = [
    looking('双桥工运', 36, { bold: true }),
    looking('第7期', 16),
    looking('热饭送到机床边', 22, { bold: true, look: { size: 22, align: 'center' } }),
    ...paragraphs.flatMap((text, index) =>
      index % 2 === 0
        ? [looking(text, 16)]
        : [looking(`一份实事清单之${index}`, 16, { bold: true }), looking(text, 16)],
    ),
  ];
  const { parts } = divide(lines);
  assert.is(parts.length, 1);
  assert.is(parts[0] && lettersIn(parts[0], 'title'), '热饭送到机床边');
});

/** Each story with lines above its text, as paragraphs of one look. */
function alike(headed: (title: string, at: number) => string[]): Line[] {
  const texts = stories
    .slice(0, 3)
    .flatMap(({ title, paragraphs: own }, at) => [...headed(title, at), ...own]);
  return ['双桥工运', '第7期', ...texts].map((text) => looking(text, 16));
}

test('the number that an issue gives an article is told apart from its headline', () => {
  for (const number of ['一二三', '123']) {
    const after = number === '123' ? '.' : '、';
    const { parts } = divide(alike((title, at) => [`${number.charAt(at)}${after}${title}`]));
    const titles = parts.flatMap(({ lines }) => lines.filter(({ role }) => role === 'title'));
    assert.equal(
      titles.map((one) => one.number),
      [...number].map((one) => one + after),
    );
  }
});

test('articles are found in a document without any look, and by a label before their headlines', () => {
  for (const label of ['', '标题：']) {
    const { parts } = divide(alike((title) => [`${label}${title}`]));
    assert.equal(
      parts.map((part) => lettersIn(part, 'title')),
      stories.slice(0, 3).map(({ title }) => letters(label + title)),
    );
  }
});

test('a list of contents whose entries are numbered is known by headlines that are not', () => {
  const titles = stories.slice(0, 2).map(({ title }) => title);
  const text = `双桥工运\n第7期\n\nCONTENTS 目录\n${titles.map((title, at) => `${at + 1}.${title}`).join('\n')}\n\n${stories
    .slice(0, 2)
    .map(({ title, paragraphs: own }) => `${title}\n\n${own.join('\n')}`)
    .join('\n\n')}\n`;
  const { parts, shared } = divide(linesOf(text));
  assert.is(shared.filter(({ role }) => role === 'contents').length, 3);
  assert.equal(
    parts.map((part) => lettersIn(part, 'title')),
    titles.map(letters),
  );
});

test('who sent a text in stands below it, and is no kicker of the next', () => {
  for (const sender of [
    '（双桥区总工会 高敏）',
    '双桥区总工会 高敏',
    '供稿：双桥区总工会 高敏',
    '（高敏）',
  ]) {
    const lines = stories
      .slice(0, 2)
      .flatMap(({ title, paragraphs: own }) => [
        looking(title, 22, { bold: true, look: { size: 22, align: 'center' } }),
        ...own.map((text) => looking(text, 16)),
        looking(sender, 16, { look: { size: 16, align: 'right' } }),
      ]);
    const { parts } = divide(lines);
    assert.is(parts.length, 2, sender);
    for (const part of parts) assert.is(lettersIn(part, 'kicker', 'section'), '', sender);
  }
});

test('a list of contents is dropped, and an entry without an article is named', () => {
  const text = `双桥工运\n第7期\n\n目录\n${first?.title}……1\n${second?.title}……2\n一篇没有的文章……3\n\n${first?.title}\n\n${first?.paragraphs.join('\n')}\n\n${second?.title}\n\n${second?.paragraphs.join('\n')}\n`;
  const { parts, shared, missing } = divide(linesOf(text));
  assert.equal(
    parts.map((part) => lettersIn(part, 'title')),
    [first?.title, second?.title],
  );
  assert.is(shared.filter(({ role }) => role === 'contents').length, 4);
  assert.equal(missing, ['一篇没有的文章']);
});

test('a headline alone is an article, and 100,000 paragraphs are divided as well', () => {
  assert.is(divide(linesOf('关于清明节放假的通知\n')).parts.length, 1);
  const many = Array.from({ length: 100_000 }, (_, index) =>
    looking(`第${index}段：${paragraphs[index % 5]}`, 16),
  );
  assert.is(divide([looking('热饭送到机床边', 22), ...many]).parts.length, 1);
});

/** The headlines of a text's articles. */
function titlesOf(text: string): string[] {
  return divide(linesOf(text)).parts.map((part) => lettersIn(part, 'title'));
}

const head = '双桥工运\n第7期\n2031年4月8日\n\n';
const [one = '', two = '', three = ''] = first?.paragraphs ?? [];

test('short articles that all have one headline stay apart', () => {
  const text = [one, two, three].map((paragraph) => `工作动态\n\n${paragraph}\n\n`).join('');
  assert.equal(titlesOf(head + text), ['工作动态', '工作动态', '工作动态']);
});

const manners: [string, string, string[]][] = [
  [
    'an English newsletter with capitals for headlines',
    'DOCKSIDE UNION NEWS\nVol. 30 No. 3\nMarch 1994\n\nNIGHT SHIFT WINS HOT MEALS\n\nBy Mara Quill\n\nThe canteen at the Harbour Works opened its doors at two in the morning on Monday, and the night shift sat down to a hot meal.\n\nGetting There\n\nThe agreement was signed after four rounds of talks, and the company pays half of the cost.\n\nFERRY CREWS VOTE ON CONTRACT\n\nBy Tobias Fenn\n\nFerry crews on the northern routes voted by a wide margin to accept a contract of three years.\n',
    ['NIGHTSHIFTWINSHOTMEALS', 'FERRYCREWSVOTEONCONTRACT'],
  ],
  [
    'a newsletter in traditional characters',
    `雙橋工運\n第7期\n\n雙橋機床廠為夜班職工送上熱飯\n\n本報記者 陳立\n\n雙橋機床廠工會把熱飯送到了裝配車間，夜班職工第一次不用自帶乾糧上班。\n\n\n雲港集團選出十名安全哨兵\n\n本報記者 高遠\n\n近日，雲港集團工會從一線班組選出十名安全哨兵，他們有權在險情面前叫停作業。\n`,
    ['雙橋機床廠為夜班職工送上熱飯', '雲港集團選出十名安全哨兵'],
  ],
  [
    'two articles of one headline',
    `${head}工会简讯\n\n${one}\n\n\n工会简讯\n\n${two}\n`,
    ['工会简讯', '工会简讯'],
  ],
  [
    'articles set off by numbers in lines of their own',
    `${head}01\n双桥机床厂为夜班职工送上热饭\n\n${one}\n\n02\n云港集团选出十名安全哨兵\n\n${two}\n`,
    ['双桥机床厂为夜班职工送上热饭', '云港集团选出十名安全哨兵'],
  ],
  [
    'a notice with numbered parts, whom it speaks to, and who signed it',
    `关于开展“安康杯”竞赛的通知\n\n各基层工会：\n\n${one}\n\n一、指导思想\n\n${two}\n\n二、活动内容\n\n${three}\n\n双桥区总工会\n2031年4月8日\n`,
    ['关于开展安康杯竞赛的通知'],
  ],
];
for (const [name, text, wanted] of manners)
  test(`articles are told apart: ${name}`, () => assert.equal(titlesOf(text), wanted));

test('short items are one article with a heading each, or articles of a section when that is asked for', () => {
  const big = { look: { size: 22, align: 'center' as const }, bold: true };
  const small = { look: { size: 16, font: '黑体' }, bold: true };
  const lines = [
    looking(first?.title ?? '', 22, big),
    ...paragraphs.map((text) => looking(text, 16)),
    looking('短讯集锦', 22, { ...big, gap: 2 }),
    ...stories
      .slice(3, 6)
      .flatMap(({ title, paragraphs: [text = ''] }) => [looking(title, 16, small), looking(text, 16)]),
  ];
  const together = divide(lines).parts;
  assert.equal(
    together.map((part) => lettersIn(part, 'title')),
    [letters(first?.title ?? ''), '短讯集锦'],
  );
  assert.is(together[1]?.lines.filter(({ role }) => role === 'heading').length, 3);
  const apart = divide(lines, { splitting: 'briefs' }).parts;
  assert.is(apart.length, 4);
  assert.is(apart[2] && lettersIn(apart[2], 'section'), '短讯集锦');
  assert.is(divide(lines, { splitting: 'none' }).parts.length, 1);
});

test('a line of millions of capitals is a line like any other', () => {
  assert.is(divide([looking('A;'.repeat(5_000_000), 16)]).parts.length, 1);
});

test('the motto of a paper belongs to its masthead, and is no kicker of the first article', () => {
  const { shared, parts } = divide(
    linesOf(
      `城南工运\n第3期\n城南区总工会办公室编　2024年3月5日\n凝聚职工力量　服务城南码头\n\n码头的灯换了新的\n${one}`,
    ),
  );
  assert.is(shared.at(-1)?.line.text, '凝聚职工力量　服务城南码头');
  assert.equal(
    parts.map((part) => [lettersIn(part, 'kicker'), lettersIn(part, 'title')]),
    [['', '码头的灯换了新的']],
  );
});

test('names alone below a headline are who wrote the text, and no deck', () => {
  const { parts } = divide(linesOf(`码头的灯换了新的\n石明　陆小禾\n${one}`));
  assert.equal(
    parts.map((part) => [lettersIn(part, 'title'), lettersIn(part, 'deck'), lettersIn(part, 'byline')]),
    [['码头的灯换了新的', '', '石明陆小禾']],
  );
});

test('lines that a program broke at words are one paragraph, and none of them a headline', () => {
  const wrapped =
    'When the harbour board posted the new roster on the gate last Monday\nmorning, nobody on the quay had seen it before, and the stewards went\nfrom shed to shed to ask who could work it. Not one of the forty-two\ngangs could say how the night tide was to be met, and by noon the board\ntook it down again.';
  const { parts } = divide(linesOf(`A Roster Comes Down\n${wrapped}\n\n\nTea on the Quay\n${wrapped}`));
  assert.equal(
    parts.map((part) => [lettersIn(part, 'title'), lettersIn(part, 'deck')]),
    [
      ['ARosterComesDown', ''],
      ['TeaontheQuay', ''],
    ],
  );
});

test('a headline with a year is no masthead', () => {
  const head = (text: string): Line => looking(text, 22, { bold: true, look: { size: 22, align: 'center' } });
  const text = paragraphs.map((one) => looking(one, 16));
  const titles = (lines: Line[]): string[] => divide(lines).parts.map((part) => lettersIn(part, 'title'));
  assert.equal(titles([head('2023年度先进集体名单'), ...text]), ['2023年度先进集体名单']);
});

test.run();

import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { loadArchive } from '../../../src/archive/load-archive.ts';
import { fixContent } from '../../../src/content/mend/fix-content.ts';
import { relativePath } from '../../../src/files/relative-path.ts';
import { fc } from '../../property.ts';
import { scratch } from '../../run/scratch.ts';

const ISSUE = 'src/issues/2021-05-01';
const FIRST = `${ISSUE}/01-kai-gong.md`;
const SECOND = `${ISSUE}/02-ye-xiao.md`;
const FIGURES = '_data/figures/2021-05-01.yaml';

function copy(): string {
  const root = scratch('fix');
  cpSync('tests/fixtures/minimal', root, { recursive: true });
  return root;
}

const read = (root: string, file: string): string => readFileSync(path.join(root, file), 'utf8');
const write = (root: string, file: string, text: string): void => writeFileSync(path.join(root, file), text);

function everything(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(files.map((file) => [relativePath(root, file), readFileSync(file, 'latin1')]));
}

const cases: [
  why: string,
  file: string,
  spoil: (text: string) => string,
  what: string[],
  mended?: (text: string) => string,
][] = [
  ['a byte order mark goes', FIRST, (text) => `\ufeff${text}`, ['bom 1×1']],
  ['Windows line ends become plain', FIRST, (text) => text.replaceAll('\n', '\r\n'), ['line-ends 1×20']],
  [
    'old Macintosh line ends become plain',
    FIGURES,
    (text) => text.replaceAll('\n', '\r'),
    ['line-ends 1×14'],
  ],
  [
    'invisible characters go',
    FIRST,
    (text) => text.replace('灯亮', '灯\u200b亮\u00ad'),
    ['invisible-characters 20×2'],
  ],
  [
    'control characters go',
    FIRST,
    (text) => text.replace('灯亮', '灯\u0008亮'),
    ['invisible-characters 20×1'],
  ],
  ['direction controls go', FIRST, (text) => text.replace('灯亮', '灯\u202e亮'), ['bidi-control 20×1']],
  [
    'a full-width colon becomes plain',
    FIRST,
    (text) => text.replace('title: ', 'title：'),
    ['fullwidth-colon 2×1'],
  ],
  [
    'a full-width colon of a record becomes plain',
    FIGURES,
    (text) => text.replace('unit: ', 'unit： '),
    ['fullwidth-colon 3×1'],
  ],
  [
    'a missing space is put after a colon',
    FIGURES,
    (text) => text.replace('unit: ', 'unit:'),
    ['no-space-after-colon 3×1'],
  ],
  ['a tab becomes two spaces', FIRST, (text) => text.replace('  - role', '\t- role'), ['tab-indent 4×1']],
  ['a heading gets its space', FIRST, (text) => text.replace('## ', '##'), ['heading-no-space 18×1']],
  [
    'a full-width heading becomes plain',
    FIRST,
    (text) => text.replace('## ', '＃＃　'),
    ['heading-fullwidth 18×1'],
  ],
  [
    'spaces between Chinese and digits go',
    FIRST,
    (text) => text.replace('4月份更换旧路灯120余盏', '4 月份更换旧路灯 120 余盏'),
    ['spaces-beside-digits 16×3'],
  ],
  [
    'straight quotation marks become curly',
    FIRST,
    (text) => text.replace('“亮灯”', '"亮灯"'),
    ['quotes-straight 14×1'],
  ],
  [
    'half-width punctuation between Chinese characters becomes full-width',
    SECOND,
    (text) => text.replace('每周三', '每周三,(周六)也'),
    ['halfwidth-punctuation 8×3'],
    (text) => text.replace(',(周六)', '，（周六）'),
  ],
  [
    'half-width punctuation beside straight quotation marks becomes full-width with them',
    SECOND,
    (text) => text.replace('识图', '识图,说:"学吧",好'),
    ['halfwidth-punctuation 15×3', 'quotes-straight 15×1'],
    (text) => text.replace(',说:"学吧",好', '，说：“学吧”，好'),
  ],
  [
    'half-width punctuation in code, in addresses, beside letters and figures stays',
    SECOND,
    (text) => text.replace('- 识图', '- `字,字`、[图](#p1 "图,图")、A,B,19:30'),
    [],
    (text) => text,
  ],
  [
    'tags that were pasted with the words go, whatever line they are on',
    SECOND,
    (text) => text.replace('电工', '<span style="mso-x:y">电</span>工<o:p></o:p>'),
    ['pasted-tags 14×4'],
  ],
  [
    'a space in a headline stays',
    FIRST,
    (text) => text.replace('## 一路灯火', '## 一路灯火 2021年'),
    [],
    (text) => text,
  ],
  [
    'what cannot be read afterwards stays',
    FIGURES,
    (text) => text.replace('unit: 盏', 'unit：[盏'),
    [],
    (text) => text,
  ],
  [
    'a full-width colon inside quotation marks stays',
    FIGURES,
    (text) => text.replace('counts: 更换旧路灯', 'counts: "更换\n    name：旧路灯"'),
    [],
    (text) => text,
  ],
  [
    'code and addresses stay',
    SECOND,
    (text) => text.replace('- 识图', '- `第 3 页 "图"`、[图 5](#p1 "第 5 张")'),
    ['spaces-beside-digits 15×1'],
    (text) => text.replace('[图 5]', '[图5]'),
  ],
];

for (const [why, file, spoil, what, mended] of cases) {
  test(`${why}, and nothing else changes`, async () => {
    const root = copy();
    const [sound, before] = [read(root, file), everything(root)];
    write(root, file, spoil(sound));
    const mends = await fixContent(root);
    assert.equal(
      mends.map((mend) => `${mend.what} ${mend.line}×${mend.count}`),
      what,
    );
    assert.ok(mends.every((mend) => mend.file === file));
    const expected = mended ? mended(spoil(sound)) : sound;
    assert.equal(everything(root), { ...before, [file]: Buffer.from(expected).toString('latin1') });
    assert.equal(await fixContent(root), []);
  });
}

test('the text as received is never written, even when it is called .md', async () => {
  const root = copy();
  write(root, `${ISSUE}/03-yuan-gao.md`, '\ufeff---\r\n收到的 3 页"稿"\u200b\r\n');
  write(root, FIRST, read(root, FIRST).replace('source.txt', '03-yuan-gao.md'));
  const before = everything(root);
  assert.equal(await fixContent(root), []);
  assert.equal(everything(root), before);
});

test('straight quotation marks stay where the text as received has them', async () => {
  const root = copy();
  for (const file of [FIRST, `${ISSUE}/source.txt`])
    write(root, file, read(root, file).replace('“亮灯”', '"亮灯"'));
  assert.equal(await fixContent(root), []);
});

test('straight quotation marks stay where a record quotes them', async () => {
  const root = copy();
  write(root, SECOND, read(root, SECOND).replace('识图', '识"图"'));
  write(
    root,
    '_data/initiatives/ye-xiao.yaml',
    read(root, '_data/initiatives/ye-xiao.yaml').replace('工友夜校每周三晚上开课', '识"图"'),
  );
  assert.equal(
    (await loadArchive(root)).problems.map(({ code }) => code),
    ['quotes-straight'],
  );
  assert.equal(await fixContent(root), []);
});

test('half-width punctuation stays where the text as received has it', async () => {
  const root = copy();
  for (const file of [FIRST, `${ISSUE}/source.txt`])
    write(root, file, read(root, file).replace('徒弟，', '徒弟,共'));
  assert.equal(await fixContent(root), []);
});

test('half-width punctuation stays where a record quotes it, at the end of its words too', async () => {
  const root = copy();
  const initiative = '_data/initiatives/ye-xiao.yaml';
  write(root, SECOND, read(root, SECOND).replace('夜校每周三晚上', '夜校,每周三晚上'));
  for (const quote of ['工友夜校,每周三', '工友夜校,']) {
    write(root, initiative, read(root, initiative).replace(/quote: .*/, `quote: ${quote}`));
    assert.equal(await fixContent(root), [], quote);
  }
});

test('after mending, every quotation is found and every text is proved', async () => {
  const root = copy();
  write(
    root,
    FIRST,
    `\ufeff${read(root, FIRST).replace('120余', ' 120 余').replace('title: ', 'title：').replaceAll('\n', '\r\n')}`,
  );
  assert.ok((await loadArchive(root)).archive === undefined);
  await fixContent(root);
  assert.equal((await loadArchive(root)).problems, []);
});

test('however a text is spoilt, a second run finds nothing', async () => {
  const root = copy();
  const pieces = [
    '劳模',
    ' 3 ',
    '"',
    '“',
    '”',
    '：',
    ':',
    '\t',
    '\r\n',
    '\n',
    '\n\n',
    '##',
    '＃＃',
    '`',
    '- ',
    '\u200b',
    '\u202e',
    'title',
    '---',
    '[a](b "c")',
    ',',
    '(',
    ')',
    '<span>',
    '</p>',
    '```',
  ];
  const spoilt = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((list) => list.join(''));
  await fc.assert(
    fc.asyncProperty(spoilt, spoilt, async (front, body) => {
      write(root, SECOND, `---\ntitle: 夜校\n${front}\n---\n${body}\n`);
      write(root, FIGURES, front);
      await fixContent(root);
      const once = everything(root);
      assert.equal(await fixContent(root), []);
      assert.equal(everything(root), once);
    }),
    { numRuns: 300, seed: 7 },
  );
});

test('straight quotation marks become those of the language that an article is in', async () => {
  const root = copy();
  const straight = read(root, SECOND).replace('- 电工', '- "电工"班');
  write(root, SECOND, straight);
  write(root, '_data/site.yaml', read(root, '_data/site.yaml').replace('zh-CN', 'zh-TW'));
  await fixContent(root);
  assert.match(read(root, SECOND), '「电工」班');
  write(root, SECOND, straight.replace('title:', 'lang: zh-CN\ntitle:'));
  await fixContent(root);
  assert.match(read(root, SECOND), '“电工”班');
});

test.run();

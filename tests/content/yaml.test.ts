import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ProblemList } from '../../src/content/problem.ts';
import { readYaml } from '../../src/content/yaml.ts';
import { writtenNames } from '../../src/model/written.ts';

function read(source: string, lineOffset = 0): { value: unknown; told: string[] } {
  const problems = new ProblemList();
  const value = readYaml(source, 'a.yaml', problems, lineOffset)?.value;
  return { value, told: problems.sorted().map(({ code, line, column }) => `${code} ${line}:${column}`) };
}

const texts: [typed: string, value: unknown][] = [
  ['0123', '0123'],
  ['no', 'no'],
  ['2023-04-26', '2023-04-26'],
  ['12:30:45', '12:30:45'],
  ['1e3', '1e3'],
  ['.inf', '.inf'],
  ['“产改”赋能', '“产改”赋能'],
  ['"工会: 新篇"', '工会: 新篇'],
  ["'它说''好'''", "它说'好'"],
  ['工会 # 注', '工会'],
  ['http://example.org/a:b', 'http://example.org/a:b'],
  ['时间10:30', '时间10:30'],
  ['劳模：他们', '劳模：他们'],
  ['[一, 二]', ['一', '二']],
  ['{a: 一}', { a: '一' }],
  ['"null"', 'null'],
];

for (const [typed, value] of texts) {
  test(`${typed} is the text that is typed`, () =>
    assert.equal(read(`f: ${typed}\n`), { value: { f: value }, told: [] }));
}

for (const nothing of ['', ' ~', ' null']) {
  test(`a field of${nothing || ' nothing'} is absent`, () =>
    assert.equal(read(`f:${nothing}\ng: x\n`), { value: { g: 'x' }, told: [] }));
}

test('a block text may hold colons, tabs and hashes', () => {
  assert.equal(read('f: |\n  title：今日\n  \ta:b #c\ng: x\n').value, {
    f: 'title：今日\n\ta:b #c\n',
    g: 'x',
  });
});

test('a quoted text of several lines may hold what looks like a slip', () => {
  assert.equal(read('f: "一\n  title：二"\ng: x\n'), { value: { f: '一 title：二', g: 'x' }, told: [] });
});

const slips: [why: string, source: string, told: string[], value: unknown][] = [
  [
    'a full-width colon is read on',
    'title：今日\nname：王\n',
    ['fullwidth-colon 1:6', 'fullwidth-colon 2:5'],
    { title: '今日', name: '王' },
  ],
  [
    'a full-width colon in a list is read on',
    '- name：王\n  role： 记者\n',
    ['fullwidth-colon 1:7', 'fullwidth-colon 2:7'],
    [{ name: '王', role: '记者' }],
  ],
  [
    'no space after a colon is read on',
    'title:今日\nname: 王\n',
    ['no-space-after-colon 1:6'],
    { title: '今日', name: '王' },
  ],
  ['a tab is read as a level', 'a:\n\t- name: 王\n', ['tab-indent 2:1'], { a: [{ name: '王' }] }],
  ['a doubled field keeps the first', 'a: 1\nb: 2\na: 3\n', ['duplicate-field 3:1'], { a: '1', b: '2' }],
  [
    'an anchor is refused, its value read',
    'a: &x 一\nb: *x\n',
    ['yaml-anchor 1:4', 'yaml-anchor 2:4'],
    { a: '一', b: '*x' },
  ],
  ['a tag is refused, its value read', 'a: !!python/object 一\n', ['yaml-tag 1:4'], { a: '一' }],
  [
    '__proto__ is refused and pollutes nothing',
    '__proto__: {x: y}\na: 1\n',
    ['forbidden-key 1:1'],
    { a: '1' },
  ],
  ['a hash without a space cuts a value', 'a: 工会 #话题#\n', ['comment-cuts-value 1:6'], { a: '工会' }],
];

for (const [why, source, told, value] of slips) test(why, () => assert.equal(read(source), { value, told }));

const errors: [why: string, source: string, told: string[]][] = [
  ['a colon in a value', 'title: 工会: 新篇\nname: 王\n', ['unquoted-colon 1:8']],
  ['a quotation mark not closed in the middle', 'a: x\ntitle: "今日\nname: 王\n', ['quote-not-closed 2:8']],
  ['a single quotation mark not closed', "title: '今日\nname: 王\n", ['quote-not-closed 1:8']],
  ['text after a quotation', 'title: "今日"头条\n', ['text-after-quote 1:12']],
  ['a bracket not closed', 'title: [今日\nname: 王\n', ['bracket-not-closed 1:8']],
  ['a symbol that YAML reserves', 'title: @所有人\n', ['yaml-syntax 1:8']],
  ['a line without a colon', 'title: 今日\n头条\nname: 王\n', ['yaml-syntax 2:1']],
  ['a list with a full-width hyphen', 'byline:\n  － role: 记者\n    name: 王\n', ['bad-indent 3:5']],
  ['a field indented too far', 'title: 今日\n  name: 王\n', ['bad-indent 2:3']],
  ['a tab after a hyphen', 'a:\n  -\tb: c\n    d: e\n', ['tab-indent 2:4']],
];

for (const [why, source, told] of errors) {
  test(`${why} is named at its line`, () => assert.equal(read(source), { value: undefined, told }));
}

test('no space after a colon is told of for every field that there is', () => {
  const fields = [...writtenNames];
  assert.ok(fields.includes('offline') && fields.includes('organizers') && fields.includes('quote'));
  for (const name of fields)
    assert.equal(read(`${name}:false\n`).told, [`no-space-after-colon 1:${name.length + 1}`], name);
});

test('places count the lines above and the characters, not their halves', () => {
  const problems = new ProblemList();
  const yaml = readYaml('a: 一\nlist:\n  - {𠮷𠮷: x, b: y}\n', 'a.md', problems, 1);
  assert.equal(yaml?.placeOf(['list', 0, 'b']), { file: 'a.md', line: 4, column: 16 });
  assert.equal(yaml?.placeOfKey(['list', 0], 'b'), { file: 'a.md', line: 4, column: 13 });
  assert.equal(yaml?.placeOf(['list', 7, 'b']), { file: 'a.md', line: 4, column: 3 });
  assert.equal(yaml?.placeOf([]), { file: 'a.md', line: 2, column: 1 });
});

test('twenty thousand fields and a hundred thousand items are read in a breath', () => {
  const fields = Array.from({ length: 20_000 }, (_, index) => `k${index}: v\n`).join('');
  assert.is(Object.keys(Object(read(fields).value)).length, 20_000);
  assert.is(Object(read('- v\n'.repeat(100_000)).value).length, 100_000);
});

const nests: [what: string, source: string, told: string][] = [
  ['brackets', `a: ${'['.repeat(100_000)}`, '1:24'],
  ['brackets that close', `a: ${'['.repeat(3000)}${']'.repeat(3000)}`, '1:24'],
  ['braces', `a: ${'{b: '.repeat(3000)}`, '1:84'],
  ['list items', `a:\n  ${'- '.repeat(3000)}`, '2:43'],
  ['mappings', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''), '22:22'],
  ['keys', '? '.repeat(3000), '1:43'],
];
for (const [what, source, told] of nests)
  test(`${what} nested without end are told of where the first level too many begins, on every machine`, () =>
    assert.equal(read(source), { value: undefined, told: [`nested-too-deep ${told}`] }));

test('a line of thirty thousand mistakes is told of once, and read in a breath', () => {
  for (const piece of ['&a ', ',', '"']) assert.is(read(`a: [${piece.repeat(30_000)}`).told.length, 1, piece);
});

test.run();

import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { loadArchive } from '../../../src/archive/load-archive.ts';
import { proveSource } from '../../../src/archive/proof/prove-source.ts';
import type { Article } from '../../../src/archive/types.ts';
import { repair } from '../../../src/model/article.ts';
import { fc } from '../../property.ts';
import { firstArchive, testOfFirst } from '../../site.ts';
import { articleOf, issueOf } from '../article.ts';

const HEADER = '夜路亮\n本报通讯员　陆小禾\n\n';
const byline = [{ role: '本报通讯员', name: '陆小禾', person: undefined }];

type Loose = Record<string, string>;

function told(received: string, body: string, repairs: Loose[], fields: Partial<Article> = {}): string[] {
  const article = articleOf(body, {
    title: '夜路亮',
    byline,
    repairs: repairs.map((fields) => repair.parse(fields)),
    ...fields,
  });
  return proveSource(article, HEADER + received).map((flaw) => {
    const where =
      flaw.repair ??
      flaw.correction ??
      (flaw.block ? `${flaw.block.line}+${flaw.offset}` : flaw.values.field);
    return `${flaw.code} ${where}`;
  });
}

const cases: [why: string, received: string, body: string, repairs: Loose[], told: string[]][] = [
  ['the same text is proved', '灯亮了。\n\n人心暖。', '灯亮了。\n\n人心暖。', [], []],
  ['white space counts for nothing', '　　灯 亮了。\n\n\n人心暖。\n', '灯亮了。\n\n人心暖。', [], []],
  ['markup counts for nothing', '灯亮了。\n\n人心\n\n暖。', '**灯**亮了。\n\n## 人心\n\n- 暖。', [], []],
  [
    'hard wraps between blank lines are no breaks',
    '灯亮\n了。\n\n人心\n暖。',
    '灯亮了。\n\n人心暖。',
    [],
    [],
  ],
  [
    'line ends part paragraphs where no blank line does',
    '灯亮了。\n人心暖。',
    '灯亮了。\n\n人心暖。',
    [],
    [],
  ],
  [
    'the marks of notes count for nothing, however the text received has them',
    '灯亮了[1]。\n\n人心暖②。\n\n[1] 据周报。\n\n[^2]: 据日报。',
    '灯亮了[^1]。\n\n人心暖[^2]。\n\n[^1]: 据周报。\n[^2]: 据日报。',
    [],
    [],
  ],
  [
    'what reads like the mark of a note is words where the published text has it so',
    '灯亮了[1]。\n\n人心暖①。\n\n[1] 据周报。',
    '灯亮了[^1]。\n\n人心暖①。\n\n[^1]: 据周报。',
    [],
    [],
  ],
  [
    'the words of a note are proved',
    '灯亮了[1]。\n\n[1] 据周报。',
    '灯亮了[^1]。\n\n[^1]: 据日报。',
    [],
    ['source-differs 3+1'],
  ],
  ['a changed character', '灯亮了。\n\n人心暖。', '灯亮了。\n\n人心软。', [], ['source-differs 3+2']],
  ['a character left out', '灯亮了。\n\n人心暖。', '灯亮。\n\n人心暖。', [], ['source-differs 1+2']],
  ['a character added at the end', '灯亮了。', '灯亮了。完', [], ['source-differs 1+4']],
  ['a paragraph left out', '灯亮了。\n\n人心暖。', '灯亮了。', [], ['source-differs 1+4']],
  ['paragraphs exchanged', '灯亮了。\n\n人心暖。', '人心暖。\n\n灯亮了。', [], ['source-differs 1+0']],
  ['a listed join', '灯亮\n\n了。', '灯亮了。', [{ kind: 'join', before: '灯亮', after: '了。' }], []],
  ['an unlisted join', '灯亮\n\n了。\n\n人心暖。', '灯亮了。\n\n人心暖。', [], ['join-not-listed 1+2']],
  ['an unlisted join of lines', '灯亮\n了。\n人心暖。', '灯亮了。\n\n人心暖。', [], ['join-not-listed 1+2']],
  [
    'a join whose words occur twice is needed where the break is',
    '灯亮了。\n\n灯亮\n\n了。',
    '灯亮了。\n\n灯亮了。',
    [{ kind: 'join', before: '灯亮', after: '了。' }],
    [],
  ],
  [
    'a listed split',
    '灯亮了。人心暖。',
    '灯亮了。\n\n人心暖。',
    [{ kind: 'split', before: '灯亮了。', after: '人心' }],
    [],
  ],
  ['an unlisted split', '灯亮了。人心暖。', '灯亮了。\n\n人心暖。', [], ['split-not-listed 3+0']],
  [
    'a listed move to the lead',
    '人心暖。\n\n灯亮了。',
    '灯亮了。\n\n人心暖。',
    [{ kind: 'move', text: '灯亮', to: 'lead' }],
    [],
  ],
  [
    'a listed move to the end',
    '灯亮了。\n\n人心暖。\n\n路也好。',
    '人心暖。\n\n路也好。\n\n灯亮了。',
    [{ kind: 'move', text: '灯亮', to: 'end' }],
    [],
  ],
  [
    'a listed move before a block',
    '甲。\n\n乙。\n\n丙。',
    '甲。\n\n丙。\n\n乙。',
    [{ kind: 'move', text: '丙', to: '乙' }],
    [],
  ],
  [
    'a move does not hide an unlisted join of lines',
    '乙一\n乙二。\n甲。',
    '甲。\n\n乙一乙二。',
    [{ kind: 'move', text: '甲', to: 'lead' }],
    ['join-not-listed 3+2'],
  ],
  ['a listed removal', '灯亮（下转第2版）了。', '灯亮了。', [{ kind: 'remove', text: '（下转第2版）' }], []],
  [
    'the removal of one of two is the one that is gone',
    '第2版有灯。\n\n灯亮第2版了。',
    '第2版有灯。\n\n灯亮了。',
    [{ kind: 'remove', text: '第2版' }],
    [],
  ],
  ['a listed replacement', '共１２盏。', '共12盏。', [{ kind: 'replace', before: '１２', after: '12' }], []],
  [
    'a replacement of words that are not there',
    '共12盏。',
    '共12盏。',
    [{ kind: 'replace', before: '１３', after: '13' }],
    ['repair-not-in-source 0'],
  ],
  ['a heading like the headline stays', '夜路亮\n\n灯亮了。', '## 夜路亮\n\n灯亮了。', [], []],
  ['a line with the name of the byline stays', '灯亮了。\n\n陆小禾', '灯亮了。\n\n陆小禾', [], []],
];

for (const [why, received, body, repairs, expected] of cases)
  test(why, () => assert.equal(told(received, body, repairs), expected));

test('a correction is carried out on the text as received', () => {
  const corrections = [{ date: '2021-05-08', was: '12盏', is: '21盏', note: '' }];
  assert.equal(told('共12盏。', '共21盏。', [], { corrections }), []);
  assert.equal(told('先12盏。\n\n再12盏。', '先12盏。\n\n再21盏。', [], { corrections }), []);
});

test('the lines of the masthead may stand anywhere, in any of their forms', () => {
  const credits = [{ role: '责编', name: '石大明', person: undefined }];
  const issue = issueOf({ weekday: '星期六', number: '第7期', credits });
  for (const line of [
    '2021年5月1日 星期六 第7期',
    '2021-05-01',
    '2021.05.01/星期六',
    '责编/石大明',
    '责编：石大明',
  ])
    assert.equal(told(`${line}\n\n灯亮了。\n\n${line}`, '灯亮了。', [], { issue }), []);
});

test('a field that the text as received does not hold is told of by itself', () => {
  assert.equal(told('灯亮了。', '灯亮了。', [], { title: '夜路暗' }), ['field-not-in-source title']);
  assert.equal(told('灯亮了。', '灯亮了。', [], { deck: '又一行' }), ['field-not-in-source deck']);
});

const root = '.';
const first = (await loadArchive(root)).archive?.articles[0];
const received = firstArchive.length > 0 ? readFileSync('src/issues/2023-04-26/source.txt', 'utf8') : '';

testOfFirst('the first issue is proved', () => {
  assert.ok(first);
  assert.equal(proveSource(first, received), []);
});

testOfFirst('whatever single character of the first issue is changed, left out or added is noticed', () => {
  assert.ok(first);
  const article = first;
  const block = fc.nat(article.blocks.length - 1);
  const change = fc.constantFrom('change', 'drop', 'add');
  fc.assert(
    fc.property(
      block,
      fc.nat(),
      change,
      fc.constantFrom('灯', '，', '３', 'x'),
      (index, seed, kind, character) => {
        const chosen = article.blocks[index];
        if (!chosen) return;
        const at = seed % chosen.text.length;
        if (kind === 'change' && chosen.text[at] === character) return;
        if (kind === 'drop' && /\s/.test(chosen.text.charAt(at))) return;
        const rest = chosen.text.slice(kind === 'add' ? at : at + 1);
        const text = chosen.text.slice(0, at) + (kind === 'drop' ? '' : character) + rest;
        const blocks = article.blocks.map((item, position) =>
          position === index ? { ...item, text } : item,
        );
        const flaws = proveSource({ ...article, blocks }, received);
        assert.ok(flaws.length > 0);
        assert.ok(flaws.some((flaw) => flaw.block?.line === chosen.line || flaw.repair !== undefined));
      },
    ),
    { numRuns: 400, seed: 11 },
  );
});

test.run();

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isCopy, isLeftover, nameProblem } from '../../src/content/file-name.ts';

const flaws: [name: string, code: string | undefined][] = [
  ['01-biao-ti.md', undefined],
  ['图 1（左）.png', undefined],
  ['100%.png', undefined],
  ['a#b&c.png', undefined],
  ['console.yaml', undefined],
  ['con.yaml', 'name-reserved'],
  ['COM1.txt', 'name-reserved'],
  ['nul', 'name-reserved'],
  ['Com².txt', 'name-reserved'],
  ['a?.png', 'name-not-portable'],
  ['a\\b.png', 'name-not-portable'],
  ['a\tb.png', 'name-not-portable'],
  ['a.md.', 'name-not-portable'],
  ['a.md ', 'name-not-portable'],
  ['Cafe\u0301.png', 'name-not-nfc'],
  ['\ufffd\ufffd.md', 'name-not-utf8'],
  ['字'.repeat(66), undefined],
  [`${'字'.repeat(66)}abc`, 'name-too-long'],
];

for (const [name, code] of flaws)
  test(`${JSON.stringify(name.slice(0, 20))} ${code ? `is refused: ${code}` : 'may be a name'}`, () =>
    assert.is(nameProblem(name)?.code, code));

for (const name of [
  '.DS_Store',
  'Thumbs.db',
  '~$稿.docx',
  'x.md.swp',
  'x.md~',
  '#x.md#',
  'x.tmp',
  '__MACOSX',
  '.git',
])
  test(`${name} is passed over`, () => assert.ok(isLeftover(name)));
for (const name of ['x.md', 'bakery.md', 'part-one.md', 'template.md'])
  test(`${name} is not passed over`, () => assert.not(isLeftover(name)));

for (const name of [
  '01-x 副本.md',
  '01-x (1).md',
  '01-x(2).md',
  '01-x copy.md',
  '01-x - Copy.yaml',
  'Copy of 01-x.md',
  '01-x (复件).md',
])
  test(`${name} is a copy`, () => assert.ok(isCopy(name)));
for (const name of ['01-copy-desk.md', 'hard-copy.yaml', '照片(1).jpg', '01-x.md'])
  test(`${name} is no copy`, () => assert.not(isCopy(name)));

test.run();

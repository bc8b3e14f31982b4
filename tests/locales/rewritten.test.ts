import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { importStrings } from '../../src/locales/importer.ts';
import { strings } from '../../src/locales/readers.ts';
import { rewritten } from '../../src/locales/rewritten.ts';
import { inTraditional, patternInTraditional } from '../../src/locales/zh-Hant/in-traditional.ts';

test('texts are written anew wherever they stand in a table, and the table that they come from stays', () => {
  const table = { home: 'a', days: ['a', 'b'], faults: { none: ['a', 'c'] }, size: 3 };
  const anew = rewritten(table, (text) => text.toUpperCase());
  assert.equal(anew, { home: 'A', days: ['A', 'B'], faults: { none: ['A', 'C'] }, size: 3 });
  assert.is(table.home, 'a');
});

test('what is put into a text is printed as it is', () => {
  const { says } = rewritten(
    { says: (who: string, what: string, count: number) => `${who} says: ${what}, ${count} times` },
    (text) => text.toUpperCase(),
  );
  assert.is(says('Ann', 'says', 3), 'Ann says: says, 3 TIMES');
});

const written: [simplified: string, traditional: string][] = [
  ['文件夹里的文件名', '資料夾裡的檔名'],
  ['改成“半角”', '改成「半形」'],
  ['重复、复制、恢复', '重複、複製、恢復'],
  ['{seen}：{folder}/01-a.md', '{seen}：{folder}/01-a.md'],
  ['点“文件 → 另存为”，另存为 UTF-8', '點「檔案 → 另存新檔」，另存為 UTF-8'],
];

for (const [simplified, traditional] of written)
  test(`Taiwan writes ${simplified} as ${traditional}`, () =>
    assert.is(inTraditional(simplified), traditional));

test('what papers print is looked for in every form of its characters', () => {
  const found = new RegExp(`^(?:${patternInTraditional('本[报台]|杂志\\s*社|\\p{Lu}复审')})$`, 'u');
  for (const words of ['本報', '本臺', '本台', '雜誌 社', 'A複審', 'A復審', '本报'])
    assert.match(words, found);
  assert.not.match('本社', found);
});

test('the words of a title in Simplified characters stay as printed on a page in Traditional ones', () => {
  assert.is(strings('zh-TW').article.correction('台里', '厂里'), '原作「台里」，更正為「厂里」。');
});

test('what Taiwan says in other words is said in them', () => {
  assert.is(strings('zh-Hant').search.live.count, '找到 {n} 筆');
  assert.is(importStrings('zh-Hant').inbox.table, '{rows} 列 {columns} 欄：{words}');
});

test.run();

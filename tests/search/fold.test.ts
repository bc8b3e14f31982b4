import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fold, foldUnits } from '../../src/search/fold.ts';

const cases: [why: string, text: string, folded: string][] = [
  ['full-width digits and letters are found by half-width ones', '７月，ＡＢＣ', '7月abc'],
  ['capitals are found by small letters', 'GDP Ünïcode', 'gdpünïcode'],
  ['punctuation inside a run does not matter', '“双阶梯”、行动——（二）', '双阶梯行动二'],
  ['spaces of every width do not matter', '工 会　职\u00a0工', '工会职工'],
  ['invisible characters do not matter', '工\u200b会\ufeff职\u00ad工\u2060', '工会职工'],
  ['composed and decomposed letters are one', 'e\u0301 caf\u00e9', 'écafé'],
  ['a mark parted from its letter by an invisible character still composes', 'e\u200b\u0301', 'é'],
  ['signs that are no punctuation stay', '37℃＋5', '37℃+5'],
  ['a variation selector does not part a character from itself', '葛\u{e0100}飾', '葛飾'],
  ['Hangul composes', '\u1100\u1161', '가'],
  ['a point between digits stays', '200.8、2．5万', '200.8-2.5万'],
  ['so does any other sign or space, as one of a kind', '3、4月，5 6，7—8', '3-4月5-6-7-8'],
  ['commas of thousands go', '1,214元，12,345,678.5', '1214元12345678.5'],
  ['also where all is full-width', '１，２１４', '1214'],
  ['commas between numbers are none of thousands', '100，200，2010,2011，1,21', '100-200-2010-2011-1-21'],
  ['an invisible character parts no digits', '20\u200b23', '2023'],
  ['nothing comes of nothing', '', ''],
  ['nothing comes of punctuation', '，。！……', ''],
  ['a lone half of a pair is dropped', 'a\ud842b', 'ab'],
];

for (const [why, text, folded] of cases) {
  test(why, () => assert.is(foldUnits(text).join(''), folded));
}

test('a character beyond the basic plane is one character', () => {
  assert.equal(foldUnits('𠮷野'), ['𠮷', '野']);
});

test('every folded character knows its printed range', () => {
  const text = '“𠮷” Ａe\u0301';
  const { units, starts, ends } = fold(text);
  assert.equal(units, ['𠮷', 'a', 'é']);
  assert.equal(
    units.map((_, i) => text.slice(starts[i], ends[i])),
    ['𠮷', 'Ａ', 'e\u0301'],
  );
});

test.run();

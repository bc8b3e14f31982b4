import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { foldUnits } from '../../../src/search/fold.ts';
import { markRanges, segments } from '../../../src/search/query/marks.ts';
import { patternOf } from '../../../src/search/query/pattern.ts';
import { isWhole } from '../../../src/search/words.ts';

function marked(text: string, ...words: string[]): string {
  const wanted = words.map((word) => {
    const whole = word.startsWith(' ');
    const pattern = patternOf(foldUnits(word), !whole);
    return whole && /\p{L}/u.test(word) ? { pattern, fits: isWhole } : { pattern };
  });
  const ranges = markRanges(text, wanted);
  return segments(text, ranges)
    .map((segment) => (segment.mark ? `[${segment.text}]` : segment.text))
    .join('');
}

const cases: [why: string, printed: string, words: string[], shown: string][] = [
  ['the printed characters are marked', '区总工会推动', ['总工会'], '区[总工会]推动'],
  ['punctuation inside a match is marked with it', '“双阶梯”行动', ['双阶梯行动'], '“[双阶梯”行动]'],
  ['full-width print is marked by a half-width query', '７月份', ['7月'], '[７月]份'],
  ['every occurrence is marked', '工会和工会', ['工会'], '[工会]和[工会]'],
  ['overlapping marks become one', '劳模工匠人', ['劳模工匠', '工匠人'], '[劳模工匠人]'],
  ['a character beyond the basic plane is marked whole', '大𠮷岭', ['𠮷'], '大[𠮷]岭'],
  ['a digit is marked within a number', '2021年', ['21'], '20[21]年'],
  ['a whole number is not', '2021年21人，202.1米，21.5米', [' 21 '], '2021年[21]人，202.1米，21.5米'],
  ['a number is marked with its commas', '共1,214人', [' 1214 '], '共[1,214]人'],
  [
    'a whole word is not marked within another',
    'The rate of corporate rates',
    [' rate '],
    'The [rate] of corporate rates',
  ],
  ['text like markup stays text', '<b>工会</b>', ['工会'], '<b>[工会]</b>'],
];

for (const [why, printed, words, shown] of cases) {
  test(why, () => assert.is(marked(printed, ...words), shown));
}

test.run();

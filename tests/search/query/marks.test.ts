import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { foldUnits } from '../../../src/search/fold.ts';
import { markRanges, segments } from '../../../src/search/query/marks.ts';

function marked(text: string, ...words: string[]): string {
  const ranges = markRanges(text, words.map(foldUnits));
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
  ['text like markup stays text', '<b>工会</b>', ['工会'], '<b>[工会]</b>'],
];

for (const [why, printed, words, shown] of cases) {
  test(why, () => assert.is(marked(printed, ...words), shown));
}

test.run();

import { test } from 'uvu';
import { is } from 'uvu/assert';
import { sliceText } from '../../src/content/slice-text.ts';

const cases: [text: string, start: number, end: number | undefined, part: string][] = [
  ['工会', 0, 1, '工'],
  ['师傅𠮷', 0, 3, '师傅'],
  ['师傅𠮷', 0, 4, '师傅𠮷'],
  ['𠮷师傅', 1, 3, '师'],
  ['🎉🎉', 1, 3, ''],
  ['𠮷师傅', -2, undefined, '师傅'],
  ['', 0, 40, ''],
];

for (const [text, start, end, part] of cases) {
  test(`“${text}” from ${start} to ${end ?? 'its end'} is “${part}”, with no half of a character`, () => {
    is(sliceText(text, start, end), part);
  });
}

test.run();

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { quoteProblem } from '../../../src/archive/check/quotation-marks.ts';

const cases: [why: string, text: string, slip: string | undefined, next?: string][] = [
  ['pairs', '他说“好”，又说“行”。', undefined],
  ['a pair in a pair', '他说：“我说‘好’。”', undefined],
  ['one left open', '他说：“好。', 'quotes-unpaired 3'],
  ['one never opened', '他说：好。”', 'quotes-unpaired 5'],
  ['one closed with an opening mark', '他说：“好“。', 'quotes-unpaired 5'],
  ['the wrong way round', '他说：”好“。', 'quotes-unpaired 3'],
  ['pairs that cross', '他说：“我说‘好”。’', 'quotes-unpaired 8'],
  ['a quotation of several paragraphs', '他说：“好。', undefined, '“行。”'],
  ['an apostrophe in a word', 'Ann’s “day”', undefined],
  ['an apostrophe before a year', '欢迎’98音乐会', undefined],
  ['straight marks in Chinese', '他说"好"。', 'quotes-straight 2'],
  ['straight marks in English', 'She said "yes".', undefined],
  ['inches', '5" pipe', undefined],
  ['corner marks alone', '他说「好」。', undefined],
  ['corner and curly marks', '他说“好”，又说「行」。', 'quotes-mixed 8'],
  ['no marks', '好。', undefined],
];

for (const [why, text, slip, next] of cases)
  test(`${why}: ${slip ?? 'no slip'}`, () => {
    const found = quoteProblem(text, next);
    assert.is(found && `${found.code} ${found.at}`, slip);
  });

test.run();

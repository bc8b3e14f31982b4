import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { printsNumber } from '../../../src/archive/check/check-figure.ts';

const cases: [text: string, value: number, prints: boolean][] = [
  ['举办3场', 3, true],
  ['举办13场', 3, false],
  ['0.3%', 3, false],
  ['3.5万', 3, false],
  ['3.0万', 3, true],
  ['61.94万元', 61.94, true],
  ['161.94万元', 61.94, false],
  ['61.940', 61.94, true],
  ['61.945', 61.94, false],
  ['三名', 3, true],
  ['十三名', 3, false],
  ['三十名', 3, false],
  ['三万元', 3, true],
  ['三十万元', 30, true],
  ['十二项', 12, true],
  ['二十二项', 12, false],
  ['一百一十人', 110, true],
  ['一千零五人', 1005, true],
  ['一千〇五人', 1005, true],
  ['两名', 2, true],
  ['双方', 2, true],
  ['两百人', 200, true],
  ['两千两百人', 2200, true],
  ['百余家', 100, true],
  ['数百家', 100, true],
  ['二百家', 100, false],
  ['三万五千人', 35_000, true],
  ['十二万零六十人', 120_060, true],
  ['半年', 0.5, true],
  ['Three clubs', 3, true],
  ['thirteen', 3, false],
  ['-5度', 5, true],
];

for (const [text, value, prints] of cases)
  test(`${text} ${prints ? 'prints' : 'does not print'} ${value}`, () =>
    assert.is(printsNumber(text, value), prints));

test.run();

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Cell, csvFile } from '../../../src/site/open-data/csv.ts';

const cells: [cell: Cell, written: string][] = [
  ['丹徒区总工会', '丹徒区总工会'],
  ['a,b', '"a,b"'],
  ['他说“好”', '他说“好”'],
  ['say "yes"', '"say ""yes"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['+86', "'+86"],
  ['-5', "'-5"],
  ['@sum', "'@sum"],
  ['\tx', "'\tx"],
  ['\rx', '"\'\rx"'],
  ['＝1', "'＝1"],
  ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ['a=b', 'a=b'],
  [61.94, '61.94'],
  [-3, "'-3"],
  [null, ''],
  [undefined, ''],
  ['', ''],
];

for (const [cell, written] of cells) {
  test(`a cell is written so that a spreadsheet takes it for text: ${JSON.stringify(cell)}`, () => {
    assert.is(csvFile(['head'], [[cell]]), `\ufeffhead\r\n${written}\r\n`);
  });
}

test('lines end with CR LF and the header comes first', () => {
  assert.is(
    csvFile(
      ['a', 'b'],
      [
        [1, 2],
        [3, 4],
      ],
    ),
    '\ufeffa,b\r\n1,2\r\n3,4\r\n',
  );
});

test.run();

import { test } from 'uvu';
import { equal, is } from 'uvu/assert';
import { chineseLines, columnsFor } from '../../../src/editions/pdf/paper-columns.ts';

test('a text stands in one to four columns by its length, of words in at most three', () => {
  equal(
    [100, 600, 3000, 9000].map((letters) => columnsFor(letters, false).count),
    [1, 2, 3, 4],
  );
  equal(
    [100, 600, 3000, 90_000].map((letters) => columnsFor(letters, true).count),
    [1, 2, 3, 3],
  );
});

test('the lines of a Chinese paragraph are counted as it is set: indented, no line begun by a mark', () => {
  for (const [text, room, lines] of [
    ['工', 10, 1],
    ['工'.repeat(8), 10, 1],
    ['工'.repeat(9), 10, 2],
    // The mark at the end of a line takes half of its width; what has none takes its character along.
    [`${'工'.repeat(7)}，工`, 10, 2],
    [`${'工'.repeat(8)}，`, 10, 2],
    ['工2023年', 10, 1],
    ['一\n二', 10, 2],
    // A space sets digits off from characters, not from marks.
    [`${'工'.repeat(3)}123${'工'.repeat(3)}`, 10, 2],
    [`${'工'.repeat(2)}，123，${'工'.repeat(2)}`, 10, 1],
    // A quotation mark stays with digits.
    [`${'工'.repeat(5)}，“工”123工`, 10, 2],
    [`${'工'.repeat(7)}”123${'工'.repeat(7)}`, 10, 3],
  ] as const)
    is(chineseLines(text, room), lines, text);
});

test.run();

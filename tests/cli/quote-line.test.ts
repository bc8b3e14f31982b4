import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { quoteLine } from '../../src/cli/quote-line.ts';

const lines: [what: string, line: string, column: number, seen: string, quoted: string][] = [
  [
    'a word is underlined',
    'date: 2023/4/26',
    7,
    '2023/4/26',
    '    3 │ date: 2023/4/26\n      │       ^^^^^^^^^',
  ],
  ['Han characters take two columns', '标题：好', 3, '：', '    3 │ 标题：好\n      │     ^^'],
  ['without words a place is marked', 'title', 1, '', '    3 │ title\n      │ ^'],
  ['a place past the end is marked at the end', 'ab', 9, '', '    3 │ ab\n      │   ^'],
  ['what a terminal would obey is shown as a dot', 'a\u001b[31m\tb', 1, '', '    3 │ a·[31m b\n      │ ^'],
  ['what would turn the line round is shown as a dot', 'a\u202eb', 2, '\u202e', '    3 │ a·b\n      │  ^'],
];

for (const [what, line, column, seen, quoted] of lines) {
  test(what, () => assert.is(quoteLine(line, 3, column, seen), quoted));
}

test('of a long paragraph the words round the place are shown', () => {
  const quoted = quoteLine(`${'前'.repeat(500)}错字${'后'.repeat(500)}`, 3, 501, '错字');
  assert.is(quoted, `    3 │ …${'前'.repeat(30)}错字${'后'.repeat(30)}…\n      │ ${' '.repeat(61)}^^^^`);
});

test.run();

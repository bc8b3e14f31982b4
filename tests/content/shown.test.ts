import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { ProblemList } from '../../src/content/problem.ts';
import { shown, shownPart } from '../../src/content/shown.ts';

test('what nobody sees and what a terminal obeys is written out', () => {
  assert.is(shown('a\u202eb\u001b[2J\u200bc\r\nd\te'), 'a<U+202E>b<U+001B>[2J<U+200B>c<U+000D>\nd\te');
});

test('of a private number its last three characters are shown, in a part of a text, too', () => {
  assert.is(shown('证11010519491231002X，电话138-1234-5678'), '证***************02X，电话**********678');
  assert.is(shownPart('证11010519491231002X。', 0, 12), '证***********');
  assert.is(shownPart('证11010519491231002X。', 12, 20), '****02X。');
});

test('no problem quotes a private number', () => {
  const problems = new ProblemList();
  problems.warning('some', { file: 'a', line: 1, column: 1 }, { seen: '电话13812345678', count: 3 });
  assert.equal(problems.items[0]?.values, { seen: '电话********678', count: 3 });
});

test.run();

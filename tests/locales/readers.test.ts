import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { strings } from '../../src/locales/readers.ts';

test('what is filled in is shown', () => {
  assert.match(strings('zh-CN').article.repairKinds.join('甲', '乙'), /甲.*乙/);
  assert.match(strings('en').article.repairKinds.move('甲', 'to the end'), /甲.*to the end/);
});

test('a count of one reads as one', () => {
  assert.is(strings('en').people.count(1), '1 person');
  assert.is(strings('en').people.count(2), '2 people');
});

test('rights end in one stop', () => {
  assert.is(strings('en').rights('All rights reserved.'), 'All rights reserved.');
  assert.is(strings('zh-CN').rights('版权所有'), '版权所有。');
});

test('a language that has no folder is an error that names those there are', () => {
  assert.throws(() => strings('xx'), /no language xx; there are: zh-CN, .*\ben\b/);
});

test.run();

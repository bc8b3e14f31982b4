import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { describeProblem } from '../../src/locales/problems.ts';

test('a value that looks like a slot is shown as it is', () => {
  const { message } = describeProblem(
    { code: 'quote-not-closed', values: { seen: '{seen} {code}' } },
    'zh-CN',
  );
  assert.is(message, '引号没有收尾：{seen} {code}');
});

test('a code without a sentence stands for itself', () => {
  assert.equal(describeProblem({ code: 'x-y', values: {} }, 'en'), { message: 'x-y', fix: '' });
});

test.run();

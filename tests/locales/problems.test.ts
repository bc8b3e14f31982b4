import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { problems as englishMessages } from '../../src/locales/en/problems/index.ts';
import { describeProblem } from '../../src/locales/problems.ts';
import { problems as chineseMessages } from '../../src/locales/zh-CN/problems/index.ts';

const slots = (sentences: readonly string[]): string[] =>
  [...new Set([...sentences.join(' ').matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();

test('both languages say every problem', () => {
  assert.equal(Object.keys(englishMessages).sort(), Object.keys(chineseMessages).sort());
});

for (const [code, sentences] of Object.entries(chineseMessages)) {
  test(`${code} names the same things in both languages`, () => {
    const english = englishMessages[code] ?? ['', ''];
    assert.ok([...sentences, ...english].every((sentence) => sentence.trim() !== ''));
    assert.equal(
      slots(english).filter((slot) => !slots(sentences).includes(slot) && slot !== 'field'),
      [],
    );
  });
}

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

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { cliStrings } from '../../src/locales/commands.ts';
import { fill } from '../../src/locales/fill.ts';

test('what was put right is said in both languages', () => {
  assert.is(fill(cliStrings('zh-CN').fixes.bom, { count: 1 }), '删去文件开头的 BOM');
  assert.is(fill(cliStrings('en').fixes['tab-indent'], { count: 3 }), 'made 3 tabs of indentation spaces');
});

test('every sentence of a fault says how to put it right', () => {
  for (const language of ['zh-CN', 'en'])
    for (const [message, fix] of Object.values({
      ...cliStrings(language).usage,
      ...cliStrings(language).faults,
    }))
      assert.ok(message.trim() !== '' && fix.trim() !== '', message);
});

test.run();

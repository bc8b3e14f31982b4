import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { cliStrings } from '../../src/locales/commands.ts';

const [chinese, english] = [cliStrings('zh-CN'), cliStrings('en')];

for (const table of ['usage', 'faults', 'findings'] as const) {
  test(`every one of the ${table} is told with the same values in both languages, and how to mend it`, () => {
    const [zh, en] = [Object.entries(chinese[table]), Object.entries(english[table])];
    assert.equal(zh.map(([code]) => code).sort(), en.map(([code]) => code).sort());
    for (const [code, [message, fix]] of zh) {
      const other = Object.fromEntries(en)[code] ?? ['', ''];
      assert.equal(slots(message + fix), slots(other.join('')), code);
      assert.ok(message !== '' && fix !== '', code);
    }
  });
}

test.run();

function slots(sentence: string): string[] {
  return [...sentence.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort();
}

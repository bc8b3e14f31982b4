import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { labelFor, ownTerms } from '../../src/locales/vocabulary.ts';
import { runChild } from '../run/run-child.ts';

test('a list that an archive leaves out has the words of its language', () => {
  assert.equal(ownTerms('roles', 'zh-CN')[0], { id: 'model-worker', label: '劳模' });
  assert.equal(ownTerms('roles', 'en')[0], { id: 'model-worker', label: 'Model worker' });
});

test('a word without a label in the language has that of another', () => {
  assert.is(labelFor({ 'zh-CN': '劳模', en: 'Model worker' }, 'en'), 'Model worker');
  assert.is(labelFor({ 'zh-CN': '劳模' }, 'en'), '劳模');
  assert.is(labelFor({}, 'en'), undefined);
});

test('a tag that stands for a language has the labels of that language, and then those of its fallback', async () => {
  const code = `import { labelFor } from './src/locales/vocabulary.ts';
    console.log(labelFor({ en: 'Union', 'x-made-up': 'Kunulejo' }, 'x-lanteri'), labelFor({ 'zh-CN': '工会', en: 'Union' }, 'x-lanteri'));`;
  const { output } = await runChild(['--import', 'tsx', '--input-type=module', '-e', code], {
    limit: 60_000,
    env: { GONGKAN_LOCALES: 'tests/fixtures/locales' },
  });
  assert.is(output.trim(), 'Kunulejo Union');
});

test.run();

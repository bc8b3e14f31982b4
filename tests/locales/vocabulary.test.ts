import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { labelFor, ownTerms } from '../../src/locales/vocabulary.ts';

test('a list that an archive leaves out has the words of its language', () => {
  assert.equal(ownTerms('roles', 'zh-CN')[0], { id: 'model-worker', label: '劳模' });
  assert.equal(ownTerms('roles', 'en')[0], { id: 'model-worker', label: 'Model worker' });
});

test('a word without a label in the language has that of another', () => {
  assert.is(labelFor({ 'zh-CN': '劳模', en: 'Model worker' }, 'en'), 'Model worker');
  assert.is(labelFor({ 'zh-CN': '劳模' }, 'en'), '劳模');
  assert.is(labelFor({}, 'en'), undefined);
});

test.run();

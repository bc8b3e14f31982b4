import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { explanationPage } from '../../../src/site/preview/explanation-page.ts';

test('what an editor wrote is shown, not run', () => {
  const item = { place: '<a>', message: '<script>', quoted: '<b>', fix: '<i>' };
  const page = explanationPage({ language: 'zh-CN', title: '错', help: '改', items: [item] });
  for (const text of Object.values(item)) assert.not.match(page, `>${text}<`);
  assert.match(page, '&lt;script&gt;');
});

test('what has no quotation and no mend leaves no empty places', () => {
  const item = { place: 'a.md:1:1', message: 'wrong', quoted: '', fix: '' };
  const page = explanationPage({ language: 'en', title: 'Errors', help: '', items: [item] });
  assert.not.match(page, '<pre></pre>');
  assert.not.match(page, /<\/p>\s*<p><\/p><\/li>/);
});

test.run();

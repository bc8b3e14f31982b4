import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { explanationPage, withReload } from '../../../src/site/preview/preview-page.ts';

test('a page is loaded again when there is a newer one', () => {
  assert.is(
    withReload('<body><p>x</p></body></html>', '/gongkan/', 7),
    '<body><p>x</p><script src="/gongkan/__preview/reload.js?version=7" defer></script></body></html>',
  );
});

test('a page that only leads on stays as it is', () => {
  const page = '<meta http-equiv="refresh" content="0; url=/x/"><body></body>';
  assert.is(withReload(page, '/', 1), page);
});

test('what an editor wrote is shown, not run', () => {
  const item = { place: '<a>', message: '<script>', quoted: '<b>', fix: '<i>' };
  const page = explanationPage({ language: 'zh-CN', title: '错', help: '改', items: [item] }, '/', 1);
  for (const text of Object.values(item))
    assert.not.match(page.replace(/<script src="[^"]*" defer>/, ''), `${text}`);
  assert.match(page, '&lt;script&gt;');
});

test.run();

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { contentSecurityPolicy } from '../../src/site/csp.ts';

test('a page loads nothing from elsewhere and runs nothing that is written into it', () => {
  const policy = contentSecurityPolicy({ search: false });
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /script-src 'self';/);
  assert.not.match(policy, /unsafe|https?:|\*/);
});

test('the search page alone may run WebAssembly', () => {
  assert.match(contentSecurityPolicy({ search: true }), /script-src 'self' 'wasm-unsafe-eval'/);
});

test.run();

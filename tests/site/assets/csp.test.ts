import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { contentSecurityPolicy } from '../../../src/site/assets/csp.ts';
import { site } from '../made-up.ts';

const federation = [
  { name: 'North', url: 'https://north.example.org/archive/' },
  { name: 'South', url: 'https://north.example.org/south/' },
  { name: 'Own host', url: `${site.origin}/other/` },
];

test('a page loads nothing from elsewhere and runs nothing that is written into it', () => {
  for (const path of ['', '404.html', 'issues/2023-04-26/']) {
    const policy = contentSecurityPolicy(path, { ...site, federation });
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /script-src 'self';/);
    assert.not.match(policy, /unsafe|https?:|\*/);
  }
});

test('the search page alone may run WebAssembly', () => {
  const policy = contentSecurityPolicy('search/', site);
  assert.match(policy, /script-src 'self' 'wasm-unsafe-eval'/);
  assert.not.match(policy, /https?:|\*/);
});

test('the search page may ask exactly the hosts of the archives that are searched along', () => {
  const policy = contentSecurityPolicy('search/', { ...site, federation });
  assert.match(policy, "connect-src 'self' https://north.example.org;");
});

test.run();

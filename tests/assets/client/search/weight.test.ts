import { gzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bundleScript } from '../../../../src/site/assets/bundle.ts';

test('the search, its page and its worker at once, is at most 10 kB (10,240 bytes) of gzip', async () => {
  const script = await bundleScript('src/assets/client/search/page.ts', {
    format: 'esm',
    target: 'es2022',
    define: { searchTogether: 'false' },
  });
  assert.match(script, 'data-result');
  assert.ok(gzipSync(script).length <= 10_240, `${gzipSync(script).length} bytes`);
});

test.run();

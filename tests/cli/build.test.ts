import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fingerprint } from '../fingerprint.ts';
import { archiveRoot, build, builtSite } from '../site.ts';

const folder = await mkdtemp(join(tmpdir(), 'gongkan-no-cache-'));
test.after(() => rm(folder, { recursive: true, force: true }));

test('a cache that cannot be written costs a sentence and nothing else', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  const out = join(folder, 'site');
  const { code, output } = await build({ root: archiveRoot('returning'), out, args: ['--cache', file] });
  assert.is(code, 0, output);
  assert.match(output, '缓存写不进去');
  assert.equal(await fingerprint(out), await fingerprint(await builtSite('returning')));
});

test.run();

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { findFile } from '../../../src/site/preview/serve-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkan-serve-'));
const site = join(folder, 'site');
mkdirSync(join(site, 'about'), { recursive: true });
for (const file of ['secret.txt', 'site/index.html', 'site/about/index.html', 'site/feed.xml']) {
  writeFileSync(join(folder, file), '');
}
test.after(() => rmSync(folder, { recursive: true, force: true }));

const addresses: [address: string, found: ReturnType<typeof findFile>][] = [
  ['', { file: join(site, 'index.html') }],
  ['about/', { file: join(site, 'about/index.html') }],
  ['about', { folder: true }],
  ['feed.xml', { file: join(site, 'feed.xml') }],
  ['feed.xml/', undefined],
  ['none/', undefined],
  ['../secret.txt', undefined],
  ['about/../../secret.txt', undefined],
  ['/secret.txt', undefined],
];

for (const [address, found] of addresses) {
  test(`an address is answered as GitHub Pages does: ${address || 'the root'}`, () => {
    assert.equal(findFile(site, address), found);
  });
}

test.run();

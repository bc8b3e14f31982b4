import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { takeLock } from '../../../src/files/lock.ts';
import { putBack, recover, stagingFolder, swapIn } from '../../../src/site/build/staging.ts';
import { scratch } from '../../run/scratch.ts';

const folder = scratch('staging');
const out = join(folder, '_site');

test.before.each(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});

test('a finished site takes the place of the earlier one, and nothing else is left', async () => {
  const staging = stagingFolder(out, 'token');
  put(out, 'earlier');
  put(staging, 'new');
  swapIn(staging, out, 'token');
  assert.is(readFileSync(join(out, 'index.html'), 'utf8'), 'new');
  assert.equal(readdirSync(folder), ['_site']);
});

test('a site that cannot be swapped in leaves the earlier one where it was', () => {
  put(out, 'earlier');
  assert.throws(() => swapIn(stagingFolder(out, 'missing'), out, 'token'), /ENOENT/);
  assert.is(readFileSync(join(out, 'index.html'), 'utf8'), 'earlier');
});

test('a swap that was cut off in the middle is undone by the next build', () => {
  put(`${out}.earlier-dead`, 'earlier');
  put(stagingFolder(out, 'dead'), 'new');
  recover(out);
  assert.is(readFileSync(join(out, 'index.html'), 'utf8'), 'earlier');
  assert.equal(readdirSync(folder), ['_site']);
});

test('whatever command comes next puts a site back that was moved aside, but not while its build lives', () => {
  put(`${out}.earlier-x`, 'earlier');
  const release = takeLock(`${out}.lock`, 'x');
  putBack(out);
  assert.not(existsSync(out));
  release?.();
  putBack(out);
  assert.is(readFileSync(join(out, 'index.html'), 'utf8'), 'earlier');
  assert.equal(readdirSync(folder), ['_site']);
});

test('what killed builds have left is removed, and nothing of anybody else', () => {
  put(out, 'site');
  put(`${out}.earlier-dead`, 'earlier');
  put(stagingFolder(out, 'dead'), 'half');
  put(join(folder, '_site.backup'), 'mine');
  put(join(folder, '_site2.staging-dead'), 'another’s');
  recover(out);
  assert.equal(readdirSync(folder).sort(), ['_site', '_site.backup', '_site2.staging-dead']);
  assert.is(readFileSync(join(out, 'index.html'), 'utf8'), 'site');
});

test('where there is nothing yet there is nothing to recover', () => {
  recover(join(folder, 'none', '_site'));
  assert.not(existsSync(join(folder, 'none')));
});

test.run();

function put(site: string, text: string): void {
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), text);
}

import fs, { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { test } from 'uvu';
import { equal, is, throws } from 'uvu/assert';
import { renameOver } from '../../src/files/rename-over.ts';
import { scratch } from '../run/scratch.ts';

const folder = scratch('rename');
const [from, to] = [join(folder, 'new'), join(folder, 'there')];
const { renameSync } = fs;
const { platform } = process;

test.before.each(() => {
  writeFileSync(from, 'new');
  writeFileSync(to, 'earlier');
});
test.after.each(() => {
  fs.renameSync = renameSync;
  syncBuiltinESMExports();
  Object.defineProperty(process, 'platform', { value: platform });
});

test('a file takes the place of another', () => {
  renameOver(from, to);
  is(readFileSync(to, 'utf8'), 'new');
  equal(readdirSync(folder), ['there']);
});

for (const code of ['EPERM', 'EACCES', 'EBUSY'])
  test(`on Windows a file that another program holds for a moment (${code}) is renamed all the same`, () => {
    is(triesOn('win32', code, 2), 3);
    is(readFileSync(to, 'utf8'), 'new');
  });

test('what is wrong for good is told at once', () => {
  throws(() => triesOn('win32', 'ENOENT', 1), /ENOENT/);
  throws(() => triesOn('linux', 'EACCES', 1), /EACCES/);
  is(readFileSync(to, 'utf8'), 'earlier');
});

test.run();

/** Renames on a system where that fails at first, and gives how often it was tried. */
function triesOn(system: string, code: string, failures: number): number {
  let tries = 0;
  Object.defineProperty(process, 'platform', { value: system });
  fs.renameSync = (...names) => {
    tries += 1;
    if (tries <= failures) throw Object.assign(new Error(`${code}: rename`), { code });
    renameSync(...names);
  };
  syncBuiltinESMExports();
  renameOver(from, to);
  return tries;
}

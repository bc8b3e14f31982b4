import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { differences, fingerprint } from '../../../src/site/preview/fingerprint.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkan-look-'));
const issues = join(folder, 'issues');
const file = join(issues, '2023-04-26', 'a.md');
test.before.each(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(issues, '2023-04-26'), { recursive: true });
  writeFileSync(file, 'one');
  utimesSync(file, 1, 1);
});
test.after(() => rmSync(folder, { recursive: true, force: true }));

const changes: [what: string, change: () => void, files: string[]][] = [
  ['a file that is written', () => writeFileSync(file, 'two'), ['2023-04-26/a.md']],
  ['a file that is replaced by another of its size and time', replace, ['2023-04-26/a.md']],
  ['a new empty file', () => writeFileSync(join(issues, 'b.md'), ''), ['b.md']],
  ['a file that is deleted', () => rmSync(file), ['2023-04-26/a.md']],
  [
    'a folder that is renamed',
    () => renameSync(join(issues, '2023-04-26'), join(issues, '2023-04-27')),
    ['2023-04-26', '2023-04-26/a.md', '2023-04-27', '2023-04-27/a.md'],
  ],
  ['a new empty folder', () => mkdirSync(join(issues, '2023-04-28')), ['2023-04-28']],
  [
    'files that programs keep while they work are passed over',
    () => writeFileSync(join(issues, '.a.md.swp'), ''),
    [],
  ],
];

for (const [what, change, files] of changes) {
  test(`the preview notices: ${what}`, () => {
    const before = fingerprint([issues, join(folder, 'none')]);
    change();
    const changed = differences(before, fingerprint([issues, join(folder, 'none')]));
    assert.equal(
      changed.sort(),
      files.map((name) => join(issues, name)),
    );
  });
}

test('nothing has changed when nothing was done', () => {
  assert.equal(differences(fingerprint([issues]), fingerprint([issues])), []);
});

test.run();

function replace(): void {
  writeFileSync(join(folder, 'new'), 'two');
  utimesSync(join(folder, 'new'), 1, 1);
  renameSync(join(folder, 'new'), file);
}

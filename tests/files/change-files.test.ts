import { createHash } from 'node:crypto';
import fs, { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import { equal, is, ok, throws } from 'uvu/assert';
import { ChangesBusy, changeFiles, undoUnfinished } from '../../src/files/change-files.ts';
import { takeLock } from '../../src/files/lock.ts';
import { ScratchArchive } from '../importer/scratch-archive.ts';

const issue = 'src/issues/2024-05-01';
const files = { head: `${issue}/issue.yaml`, text: `${issue}/01-ma-tou.md`, gone: `${issue}/01-1.png` };

/** An archive with an issue that is going to be imported into once more. */
function archiveWithIssue(): ScratchArchive {
  const archive = new ScratchArchive();
  archive.put(files.head, 'date: 2024-05-01\n');
  archive.put(files.text, 'as it was');
  archive.put(files.gone, 'picture');
  archive.put('_data/people/ye.yaml', 'name: 叶晓\n');
  return archive;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const changes = new Map([
  [files.text, bytes('as it is now')],
  [files.gone, undefined],
  [`${issue}/02-deng.md`, bytes('new')],
  ['_data/people/he.yaml', bytes('name: 何大川\n')],
]);

test('files are changed, made and taken away, and nothing else is left', () => {
  const archive = archiveWithIssue();
  changeFiles(archive.root, changes);
  equal(archive.list(issue), ['01-ma-tou.md', '02-deng.md', 'issue.yaml']);
  is(archive.read(files.text), 'as it is now');
  is(archive.read('_data/people/he.yaml'), 'name: 何大川\n');
  equal(archive.list('src/issues'), ['2024-05-01']);
});

// A process that is killed does nothing more: no file system call of its own works from then on.
for (const step of [1, 2, 3, 4])
  test(`an archive whose change was killed before its rename number ${step} is as it was, at the next command`, () => {
    const archive = archiveWithIssue();
    const before = archive.snapshot();
    killAtRename(step, () => changeFiles(archive.root, changes));
    rmSync(join(archive.root, 'src/issues/.import.lock'), { recursive: true, force: true });
    undoUnfinished(archive.root);
    is(archive.snapshot(), before);
    equal(archive.list('src/issues'), ['2024-05-01']);
  });

test('what a process left that was killed while it gave its lock back is swept by the next command', () => {
  const archive = archiveWithIssue();
  const owner = { pid: 2 ** 30, host: hostname(), began: '', token: '0' };
  for (const left of ['.import.lock', '.import.lock-0'])
    archive.put(`src/issues/${left}/owner.json`, JSON.stringify(owner));
  undoUnfinished(archive.root);
  equal(archive.list('src/issues'), ['2024-05-01']);
});

test('what somebody has written since a change was killed stays', () => {
  const archive = archiveWithIssue();
  leavePlan(archive, [{ file: files.text, becomes: hashOf('half'), earlier: 'earlier-0' }]);
  archive.put(files.text, 'written by hand');
  undoUnfinished(archive.root);
  is(archive.read(files.text), 'written by hand');
});

test('a change under way is left to its process, and another waits for it in vain', () => {
  const archive = archiveWithIssue();
  const release = takeLock(join(archive.root, 'src/issues/.import.lock'), 'other');
  leavePlan(archive, [{ file: files.text, becomes: hashOf('as it was'), earlier: 'earlier-0' }]);
  undoUnfinished(archive.root);
  is(archive.read(files.text), 'as it was');
  ok(archive.list('src/issues').includes('.import'));
  const { wait } = Atomics;
  Atomics.wait = () => 'timed-out';
  try {
    throws(
      () => changeFiles(archive.root, changes),
      (error: unknown) => error instanceof ChangesBusy,
    );
  } finally {
    Atomics.wait = wait;
  }
  release?.();
});

test('an archive that comes with a plan of its own changes nothing but content', () => {
  const archive = archiveWithIssue();
  const outside = new ScratchArchive();
  mkdirSync(join(archive.root, 'src/pages'));
  symlinkSync(outside.root, join(archive.root, 'src/pages/link'), 'junction');
  archive.put('package.json', 'mine');
  outside.put('own.txt', 'mine');
  leavePlan(archive, [
    { file: 'package.json', becomes: hashOf('mine'), earlier: 'earlier-0' },
    { file: '_data/../package.json', becomes: hashOf('mine'), earlier: 'earlier-0' },
    { file: 'src/pages/link/own.txt', becomes: hashOf('mine') },
    { file: files.text, becomes: hashOf('as it was'), earlier: '../../../package.json' },
  ]);
  undoUnfinished(archive.root);
  is(archive.read('package.json'), 'mine');
  is(archive.read(files.text), 'as it was');
  ok(existsSync(join(outside.root, 'own.txt')));
  archive.put('src/issues/.import/plan.json', 'no plan');
  undoUnfinished(archive.root);
  equal(archive.list('src/issues'), ['2024-05-01']);
});

test.run();

/** Works until a rename of a number; from then on nothing in the file system can be changed any more. */
function killAtRename(number: number, work: () => void): void {
  const { renameSync, rmSync, writeFileSync } = fs;
  const dead = () => {
    throw new Error('killed');
  };
  let renames = 0;
  fs.renameSync = (from, to) => {
    if (renames === number) {
      Object.assign(fs, { rmSync: dead, writeFileSync: dead, renameSync: dead });
      syncBuiltinESMExports();
      dead();
    }
    renames += 1;
    renameSync(from, to);
  };
  syncBuiltinESMExports();
  try {
    work();
  } catch {
    // It is dead.
  } finally {
    Object.assign(fs, { renameSync, rmSync, writeFileSync });
    syncBuiltinESMExports();
  }
}

function leavePlan(archive: ScratchArchive, steps: object[]): void {
  archive.put('src/issues/.import/plan.json', JSON.stringify(steps));
  archive.put('src/issues/.import/earlier-0', 'of the plan');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

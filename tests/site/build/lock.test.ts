import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { BuildFault } from '../../../src/site/build/fault.ts';
import { takeLock } from '../../../src/site/build/lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkan-lock-'));
const lock = join(folder, '_site.lock');

test.before.each(() => rmSync(lock, { recursive: true, force: true }));
test.after(() => rmSync(folder, { recursive: true, force: true }));

test('while one build has the lock another is told that it is busy', () => {
  const release = takeLock(lock, 'one');
  assert.throws(() => takeLock(lock, 'two'), isBusy);
  release();
  assert.not(existsSync(lock));
  takeLock(lock, 'two')();
});

test('the lock of a build that was killed is taken over', () => {
  leaveLock({ pid: 2 ** 22 + 1, host: hostname(), began: '1', token: 'dead' });
  takeLock(lock, 'two')();
  assert.not(existsSync(lock));
});

test('a process that has the number of a dead build does not keep its lock', () => {
  leaveLock({ pid: process.pid, host: hostname(), began: 'earlier', token: 'dead' });
  takeLock(lock, 'two')();
});

test('the lock of another machine is believed for an hour', () => {
  leaveLock({ pid: 1, host: 'elsewhere', began: '', token: 'foreign' });
  assert.throws(() => takeLock(lock, 'two'), isBusy);
  age(2 * 3_600);
  takeLock(lock, 'two')();
});

test('a lock without an owner is believed while it may be being written', () => {
  mkdirSync(lock);
  assert.throws(() => takeLock(lock, 'two'), isBusy);
  age(60);
  takeLock(lock, 'two')();
});

test('a build releases its own lock and no other', () => {
  const release = takeLock(lock, 'one');
  rmSync(lock, { recursive: true });
  const releaseOther = takeLock(lock, 'two');
  release();
  assert.ok(existsSync(lock));
  releaseOther();
});

test.run();

function leaveLock(owner: object): void {
  mkdirSync(lock);
  writeFileSync(join(lock, 'owner.json'), JSON.stringify(owner));
}

function age(seconds: number): void {
  const then = new Date(Date.now() - seconds * 1000);
  utimesSync(lock, then, then);
}

function isBusy(error: unknown): boolean {
  return error instanceof BuildFault && error.report.code === 'busy';
}

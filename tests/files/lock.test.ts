import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs, {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { takeLock } from '../../src/files/lock.ts';
import { scratch } from '../run/scratch.ts';

const folder = scratch('lock');
const lock = join(folder, '_site.lock');

test.before.each(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});

test('while one process has the lock another does not get it', () => {
  const release = takeLock(lock, 'one');
  assert.is(takeLock(lock, 'two'), undefined);
  release?.();
  assert.equal(readdirSync(folder), []);
  takeLock(lock, 'two')?.();
});

test('the lock of a build that was killed is taken over', () => {
  leaveLock({ pid: 2 ** 22 + 1, host: hostname(), began: '1', token: 'dead' });
  taken();
});

test('a process that has the number of a dead build does not keep its lock', () => {
  leaveLock({ pid: process.pid, host: hostname(), began: 'earlier', token: 'dead' });
  taken();
});

// Only there does a process that ended stay listed until its parent asks for it, and the system say so.
if (process.platform === 'linux')
  test('the lock of a build that has ended is taken over, though its parent never asked for it', async () => {
    const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    try {
      const [pid] = await once(parent.stdout, 'data');
      const stat = (): string[] => readFileSync(`/proc/${String(pid).trim()}/stat`, 'utf8').split(' ');
      while (stat()[2] !== 'Z') await setImmediate();
      leaveLock({ pid: Number(pid), host: hostname(), began: stat()[21], token: 'dead' });
      taken();
    } finally {
      parent.kill();
    }
  });

test('the lock of another machine is believed for an hour, by whatever clock', () => {
  for (const hours of [2, -2]) {
    rmSync(lock, { recursive: true, force: true });
    leaveLock({ pid: 1, host: 'elsewhere', began: '', token: 'foreign' });
    assert.is(takeLock(lock, 'two'), undefined);
    age(lock, hours * 3_600);
    taken();
  }
});

const halves: [string, () => void][] = [
  ['without an owner', () => mkdirSync(lock)],
  ['whose owner was not written any more', () => leaveText('')],
  ['whose owner is half written', () => leaveText('{"pid":')],
];
for (const [what, leave] of halves)
  test(`a lock ${what}, as a full disk leaves it, holds nobody up`, () => {
    leave();
    taken();
  });

test('a lock that cannot be written is not left behind', async () => {
  const { writeFileSync: write } = fs;
  fs.writeFileSync = () => {
    throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
  };
  syncBuiltinESMExports();
  try {
    assert.throws(() => takeLock(lock, 'one'), /ENOSPC/);
  } finally {
    fs.writeFileSync = write;
    syncBuiltinESMExports();
  }
  assert.equal(readdirSync(folder), []);
});

test('what killed processes left beside a lock goes, and what is being made does not', () => {
  leaveLock({ pid: 2 ** 22 + 1, host: hostname(), began: '1', token: 'dead' }, `${lock}-dead`);
  mkdirSync(`${lock}-begun`);
  mkdirSync(`${lock}-given-up`);
  age(`${lock}-given-up`, 3_600);
  takeLock(lock, 'one')?.();
  assert.equal(readdirSync(folder), ['_site.lock-begun']);
});

test('a process releases its own lock and no other', () => {
  const release = takeLock(lock, 'one');
  rmSync(lock, { recursive: true });
  const releaseOther = takeLock(lock, 'two');
  release?.();
  assert.ok(existsSync(lock));
  releaseOther?.();
});

test.run();

/** Makes sure that the lock can be had, and leaves nothing when it is released. */
function taken(): void {
  const release = takeLock(lock, 'two');
  assert.ok(release);
  release?.();
  assert.not(existsSync(lock));
}

function leaveLock(owner: object, path = lock): void {
  mkdirSync(path);
  writeFileSync(join(path, 'owner.json'), JSON.stringify(owner));
}

function leaveText(text: string): void {
  mkdirSync(lock);
  writeFileSync(join(lock, 'owner.json'), text);
}

function age(path: string, seconds: number): void {
  const then = new Date(Date.now() - seconds * 1000);
  utimesSync(path, then, then);
}

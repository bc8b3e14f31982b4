import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { renameOver } from './rename-over.ts';

/** Who holds a lock: the process, and when it began where the system tells (a process id is used again). */
interface Owner {
  pid: number;
  host: string;
  began: string;
  token: string;
}

/** How long, in milliseconds, the lock of another machine is believed: whether its process lives cannot be seen. */
const foreignTime = 3_600_000;

/** How long, in milliseconds, a folder beside a lock may be without an owner: one is about to be written. */
const writingTime = 60_000;

/**
 * Takes a lock, a folder at a path where nothing else may be, and gives the function that releases it; undefined while a
 * process that lives has it. The lock of one that is gone is taken over. The folder comes with its owner in it, so that no
 * moment and no full disk leaves a lock that is nobody's. `token` is the taker's alone.
 */
export function takeLock(path: string, token: string): (() => void) | undefined {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (create(path, token)) {
      sweep(path);
      return () => takeAway(path, token, token);
    }
    const owner = readOwner(path);
    if (isAlive(path, owner)) return undefined;
    takeAway(path, owner?.token, token);
  }
  return undefined;
}

function create(path: string, token: string): boolean {
  const prepared = `${path}-${token}`;
  const owner: Owner = { pid: process.pid, host: hostname(), began: seenOf(process.pid).began, token };
  try {
    mkdirSync(prepared, { recursive: true });
    writeFileSync(join(prepared, 'owner.json'), JSON.stringify(owner));
    renameSync(prepared, path);
    return true;
  } catch (error) {
    rmSync(prepared, { recursive: true, force: true });
    // That a folder is there is said in one way here and in another there.
    if (existsSync(path) || isRefused(error)) return false;
    throw error;
  }
}

function isRefused(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['EEXIST', 'ENOTEMPTY'].includes(String(error.code));
}

/** Removes the lock of an owner: moved aside first, so that of two that see a dead one only one removes it. */
function takeAway(path: string, owner: string | undefined, token: string): void {
  if (readOwner(path)?.token !== owner) return;
  const aside = `${path}-${token}`;
  try {
    renameOver(path, aside);
  } catch {
    return;
  }
  // Another was quicker, and what was moved is its lock: it gets it back.
  if (readOwner(aside)?.token !== owner) renameOver(aside, path);
  else rmSync(aside, { recursive: true, force: true });
}

/** Removes what processes that were killed have left beside a lock. */
function sweep(path: string): void {
  for (const name of readdirSync(dirname(path))) {
    if (!name.startsWith(`${basename(path)}-`)) continue;
    const left = join(dirname(path), name);
    const owner = readOwner(left);
    if (owner ? !isAlive(left, owner) : ageOf(left) > writingTime)
      rmSync(left, { recursive: true, force: true });
  }
}

function isAlive(path: string, owner: Owner | undefined): boolean {
  if (!owner) return false;
  if (owner.host !== hostname()) return ageOf(path) < foreignTime;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  const { began, state } = seenOf(owner.pid);
  return owner.began === began && !/^[ZX]/.test(state);
}

/** How long ago a folder changed, in milliseconds; that it is to change yet, as a clock says that was put back, counts alike. */
function ageOf(path: string): number {
  return Math.abs(Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0));
}

function readOwner(path: string): Owner | undefined {
  try {
    const { pid, host, began, token } = JSON.parse(readFileSync(join(path, 'owner.json'), 'utf8'));
    return { pid: Number(pid), host: String(host), began: String(began), token: String(token) };
  } catch {
    return undefined;
  }
}

/**
 * When a process began, in the kernel's ticks, and its state, `Z` for one that has ended and whose parent has not asked for
 * it yet; both empty where no `/proc` tells (proc(5), fields 22 and 3 of stat).
 */
function seenOf(pid: number): { began: string; state: string } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { began: fields[19] ?? '', state: fields[0] ?? '' };
  } catch {
    return { began: '', state: '' };
  }
}

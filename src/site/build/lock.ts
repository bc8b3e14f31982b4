import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { BuildFault } from './fault.ts';

/** Who holds a lock: the process, and when it began where the system tells (a process id is used again). */
interface Owner {
  pid: number;
  host: string;
  began: string;
  token: string;
}

/** How long, in milliseconds, a lock without a readable owner is believed: its owner is about to write it. */
const writingTime = 5_000;

/** How long, in milliseconds, the lock of another machine is believed: whether its build lives cannot be seen. */
const foreignTime = 3_600_000;

/**
 * Takes the lock of an output folder and gives the function that releases it. The lock of a process
 * that is gone is taken over; while the other lives, the fault `busy` is thrown.
 */
export function takeLock(path: string, token: string): () => void {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (create(path, token)) return () => release(path, token);
    const owner = readOwner(path);
    if (isAlive(path, owner)) break;
    takeAway(path, owner, token);
  }
  throw new BuildFault({ code: 'busy', values: { path }, detail: '' });
}

function create(path: string, token: string): boolean {
  try {
    mkdirSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  const owner: Owner = { pid: process.pid, host: hostname(), began: beginning(process.pid), token };
  writeFileSync(join(path, 'owner.json'), JSON.stringify(owner));
  return true;
}

function release(path: string, token: string): void {
  if (readOwner(path)?.token === token) rmSync(path, { recursive: true, force: true });
}

/** Moves a dead lock aside first, so that of two builds that see it only one removes it. */
function takeAway(path: string, owner: Owner | undefined, token: string): void {
  const aside = `${path}-${token}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  // Another build was quicker, and what was moved is its lock: it gets it back.
  if (readOwner(aside)?.token !== owner?.token) renameSync(aside, path);
  else rmSync(aside, { recursive: true, force: true });
}

function isAlive(path: string, owner: Owner | undefined): boolean {
  const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  if (!owner) return age < writingTime;
  if (owner.host !== hostname()) return age < foreignTime;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return owner.began === beginning(owner.pid);
}

function readOwner(path: string): Owner | undefined {
  try {
    const { pid, host, began, token } = JSON.parse(readFileSync(join(path, 'owner.json'), 'utf8'));
    return { pid: Number(pid), host: String(host), began: String(began), token: String(token) };
  } catch {
    return undefined;
  }
}

/** When a process began, in the kernel's ticks, where `/proc` tells (proc(5), field 22 of stat); else empty. */
function beginning(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

import { readdirSync, readFileSync } from 'node:fs';

const TICK_MS = 10;
const PAGE_BYTES = 4096;

/** A process and all that it started and they started, by id; empty when it has ended, and elsewhere than on Linux. */
export function processTree(root: number): number[] {
  const family = [root];
  for (const id of family) family.push(...childrenOf(id));
  return family;
}

/** The memory that a process and its descendants hold now, in bytes. */
export function heldBy(root: number): number {
  return processTree(root).reduce((sum, id) => sum + numberOf(statOf(id), RESIDENT) * PAGE_BYTES, 0);
}

/** CPU in ms of the processes under a browser that run pages and their workers. */
export function cpuOfPages(root: number): number {
  const pages = processTree(root).filter((id) => read(`/proc/${id}/cmdline`).includes('--type=renderer'));
  return pages.reduce((sum, id) => {
    const fields = statOf(id);
    return sum + (numberOf(fields, USER) + numberOf(fields, SYSTEM)) * TICK_MS;
  }, 0);
}

/**
 * Watches the memory of a process tree; the function that it gives stops and tells the most it held at once, in bytes.
 * What one process held between two looks counts too, for the kernel remembers it (VmHWM).
 */
export function watchMemory(root: number, everyMs = 50): () => number {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, heldBy(root), ...processTree(root).map(mostHeldBy));
  }, everyMs);
  return () => {
    clearInterval(timer);
    return most;
  };
}

function mostHeldBy(id: number): number {
  const match = /^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${id}/status`));
  return Number(match?.[1] ?? 0) * 1024;
}

/** Fields of proc(5)'s stat, counted from the state, which stands after the name in brackets. */
const [USER, SYSTEM, RESIDENT] = [11, 12, 21];

function statOf(id: number): string[] {
  const stat = read(`/proc/${id}/stat`);
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function numberOf(fields: readonly string[], field: number): number {
  return Number(fields[field] ?? 0);
}

/** The kernel lists children by the thread that started them: a program started by a worker is none of the main thread's. */
function childrenOf(id: number): number[] {
  return threadsOf(id)
    .flatMap((thread) => read(`/proc/${id}/task/${thread}/children`).trim().split(' '))
    .filter(Boolean)
    .map(Number);
}

function threadsOf(id: number): string[] {
  try {
    return readdirSync(`/proc/${id}/task`);
  } catch {
    return [];
  }
}

/** The text of a file of /proc; empty when the process has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

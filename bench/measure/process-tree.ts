import { readdirSync, readFileSync } from 'node:fs';

const TICK_MS = 10;
const PAGE_BYTES = 4096;

/** The ids of a process and of all that it started, directly or not; elsewhere than on Linux, of itself alone. */
export function processTree(root: number): number[] {
  const family = [root];
  for (const id of family) family.push(...childrenOf(id));
  return family;
}

/** The function that this gives tells the CPU in ms since then of the processes under a browser that run pages and their workers. */
export function startCpuOfPages(root: number): () => number {
  const before = cpuOfPages(root);
  // By process, for that of an earlier page may end meanwhile and must not be subtracted.
  return () => [...cpuOfPages(root)].reduce((sum, [id, cpuMs]) => sum + cpuMs - (before.get(id) ?? 0), 0);
}

/** Waits until those processes are at rest, for five seconds at most: a browser goes on for a while after a page has come. */
export async function waitForRest(root: number): Promise<void> {
  for (let looks = 0; looks < 20; looks += 1) {
    const stop = startCpuOfPages(root);
    await new Promise((resolve) => setTimeout(resolve, 250));
    if (stop() <= TICK_MS) return;
  }
}

/** The browser's own windows are pages too; they are left out. */
function cpuOfPages(root: number): Map<number, number> {
  const pages = processTree(root).filter((id) => {
    const command = read(`/proc/${id}/cmdline`);
    return command.includes('--type=renderer') && !command.includes('--top-chrome-webui');
  });
  return new Map(pages.map((id) => [id, factsOf(id).cpuMs]));
}

/** What a process and all that it started were seen to take. */
export interface TreeCost {
  /** The most that they held at once, in bytes. */
  peakBytes: number;
  /** CPU of each up to when it was last seen. */
  cpuMs: number;
}

/**
 * Watches a process tree; the function that it gives stops and tells what it took. What one process held
 * between two looks counts too, for the kernel remembers it (VmHWM).
 */
export function watchTree(root: number, everyMs = 50): () => TreeCost {
  const cpu = new Map<number, number>();
  let peakBytes = 0;
  const timer = setInterval(() => {
    let held = 0;
    for (const id of processTree(root)) {
      const { cpuMs, bytes } = factsOf(id);
      held += bytes;
      peakBytes = Math.max(peakBytes, held, mostHeldBy(id));
      // A process that has just ended shows nothing any more.
      cpu.set(id, Math.max(cpu.get(id) ?? 0, cpuMs));
    }
  }, everyMs);
  return () => {
    clearInterval(timer);
    return { peakBytes, cpuMs: [...cpu.values()].reduce((sum, ms) => sum + ms, 0) };
  };
}

function mostHeldBy(id: number): number {
  const match = /^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${id}/status`));
  return Number(match?.[1] ?? 0) * 1024;
}

/** CPU and resident memory of one process: the 14th, 15th and 24th field of its stat (proc(5)). */
function factsOf(id: number): { cpuMs: number; bytes: number } {
  const stat = read(`/proc/${id}/stat`);
  // The name, in brackets, may hold spaces and brackets; the state after it is the third field.
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [user = 0, system = 0, pages = 0] = [fields[11], fields[12], fields[21]];
  return { cpuMs: (user + system) * TICK_MS, bytes: pages * PAGE_BYTES };
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

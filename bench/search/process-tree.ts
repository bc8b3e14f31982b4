import { readdirSync, readFileSync } from 'node:fs';

const TICK_MS = 10;

/** CPU in ms and memory in MB of a process and all that it started, from /proc: Linux only, 0 elsewhere. */
export function measureTree(root: number): { cpuMs: number; memoryMb: number } {
  const total = { cpuMs: 0, memoryMb: 0 };
  for (const { ticks, pages } of descendants(root)) {
    total.cpuMs += ticks * TICK_MS;
    total.memoryMb += (pages * 4096) / 1e6;
  }
  return total;
}

interface ProcessFacts {
  id: number;
  parent: number;
  ticks: number;
  pages: number;
}

function descendants(root: number): ProcessFacts[] {
  const all = readAll();
  const family = new Set([root]);
  for (let size = 0; size < family.size; ) {
    size = family.size;
    for (const one of all) if (family.has(one.parent)) family.add(one.id);
  }
  return all.filter(({ id }) => family.has(id));
}

function readAll(): ProcessFacts[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap(readOne);
  } catch {
    return [];
  }
}

function readOne(name: string): ProcessFacts[] {
  try {
    const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    // After the state: parent at 1, user and system ticks at 11 and 12, resident pages at 21 (proc(5)).
    const ticks = (fields[11] ?? 0) + (fields[12] ?? 0);
    return [{ id: Number(name), parent: fields[1] ?? 0, ticks, pages: fields[21] ?? 0 }];
  } catch {
    return [];
  }
}

/** Watches the memory of a process tree; the function that it gives stops and tells the most it held, in MB. */
export function watchMemory(root: number): () => number {
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, measureTree(root).memoryMb);
  }, 250);
  return () => {
    clearInterval(timer);
    return most;
  };
}

/** CPU in ms of the processes under `root` that run pages and their workers; the browser's own windows are pages too, and left out. */
export function measurePages(root: number): number {
  const pages = descendants(root).filter(({ id }) => {
    const command = commandOf(id);
    return command.includes('--type=renderer') && !command.includes('--top-chrome-webui');
  });
  return pages.reduce((sum, { ticks }) => sum + ticks * TICK_MS, 0);
}

/** Waits until these processes are at rest, for five seconds at most: a browser goes on for a while after a page has come. */
export async function waitForRest(root: number): Promise<void> {
  let before = measurePages(root);
  for (let looks = 0; looks < 20; looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const now = measurePages(root);
    if (now - before <= TICK_MS) return;
    before = now;
  }
}

function commandOf(id: number): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

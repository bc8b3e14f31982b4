import { readdir, readFile } from 'node:fs/promises';

/**
 * The memory that a process and its descendants hold, in bytes: for the process itself the most it has
 * held so far (VmHWM), for the others what they hold now. 0 when it has ended.
 */
export async function peakOf(pid: number): Promise<number> {
  const own = await memory(pid, 'VmHWM');
  const below = await Promise.all((await childrenOf(pid)).map(heldBy));
  return own + below.reduce((sum, bytes) => sum + bytes, 0);
}

async function heldBy(pid: number): Promise<number> {
  const own = await memory(pid, 'VmRSS');
  const below = await Promise.all((await childrenOf(pid)).map(heldBy));
  return own + below.reduce((sum, bytes) => sum + bytes, 0);
}

async function memory(pid: number, field: 'VmHWM' | 'VmRSS'): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const match = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status);
  return Number(match?.[1] ?? 0) * 1024;
}

/** What any thread of a process has started. */
async function childrenOf(pid: number): Promise<number[]> {
  const threads = await readdir(`/proc/${pid}/task`).catch((): string[] => []);
  const lists = await Promise.all(
    threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => '')),
  );
  return lists.flatMap((text) => text.split(' ')).flatMap((id) => (id.trim() === '' ? [] : [Number(id)]));
}

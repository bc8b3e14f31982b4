import { mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { scratchFolder } from './run/scratch.ts';

/** How long a lock is believed, in milliseconds: its holder may have been killed. */
const STALE = 300_000;

/** Waits until no other process of the run holds the lock of this name, and takes it. */
export async function acquireLock(name: string): Promise<{ release: () => Promise<void> }> {
  const folder = path.join(scratchFolder(), `${name}.lock`);
  for (;;) {
    try {
      await mkdir(folder);
      return { release: () => rm(folder, { recursive: true, force: true }) };
    } catch {
      const held = await stat(folder).catch(() => undefined);
      if (held && performance.timeOrigin + performance.now() - held.mtimeMs > STALE) {
        await rm(folder, { recursive: true, force: true });
      }
      await setTimeout(100);
    }
  }
}

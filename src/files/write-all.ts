import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const AT_A_TIME = 32;

/** Writes files, given by their paths in a folder, some at a time; when one cannot be written, nothing is under way any more. */
export async function writeAll(folder: string, files: Iterable<[string, string | Buffer]>): Promise<void> {
  const made = new Map<string, Promise<unknown>>();
  const remaining = (function* () {
    yield* files;
  })();
  const writers = Array.from({ length: AT_A_TIME }, async () => {
    for (const [name, content] of remaining) {
      const path = join(folder, name);
      const parent = dirname(path);
      if (!made.has(parent)) made.set(parent, mkdir(parent, { recursive: true }));
      await made.get(parent);
      await writeFile(path, content);
    }
  });
  for (const outcome of await Promise.allSettled(writers))
    if (outcome.status === 'rejected') throw outcome.reason;
}

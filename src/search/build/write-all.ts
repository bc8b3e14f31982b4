import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const AT_A_TIME = 32;

/** Writes files, given by their paths in a folder, some at a time; when one cannot be written, nothing is under way any more. */
export async function writeAll(folder: string, files: Iterable<[string, string | Buffer]>): Promise<void> {
  const made = new Map<string, Promise<unknown>>();
  let waiting: Promise<void>[] = [];
  for (const [path, content] of files) {
    waiting.push(write(join(folder, path), content));
    if (waiting.length >= AT_A_TIME) await finish();
  }
  await finish();

  async function write(path: string, content: string | Buffer): Promise<void> {
    const parent = dirname(path);
    if (!made.has(parent)) made.set(parent, mkdir(parent, { recursive: true }));
    await made.get(parent);
    await writeFile(path, content);
  }

  async function finish(): Promise<void> {
    const outcomes = await Promise.allSettled(waiting);
    waiting = [];
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  }
}

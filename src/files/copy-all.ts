import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Copies files as they are, each from a path under one folder to a path under another, one after the other. */
export async function copyAll(
  from: string,
  to: string,
  files: Iterable<{ file: string; path: string }>,
): Promise<void> {
  for (const { file, path } of files) {
    const target = join(to, path);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(from, file), target);
  }
}

import { readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * The test files under a folder whose path holds one of the words (all of them when there are none);
 * end-to-end tests first, because they take longest and a late one would leave a core idle.
 */
export async function discoverTests(root: string, words: string[]): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join('/'))
    .filter((file) => !file.includes('/fixtures/'))
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)));
  return files.sort((a, b) => weight(a) - weight(b) || (a < b ? -1 : 1));
}

function weight(file: string): number {
  return file.includes('/end-to-end/') ? 0 : 1;
}

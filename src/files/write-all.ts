import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Gives a function that writes a file into a folder, by its path there, with the folders that it lies in. One after the other and
 * at once: to have many under way takes three times the CPU.
 */
export function writerInto(folder: string): (path: string, content: string | Buffer) => void {
  const made = new Set<string>();
  // One call to the system for each folder: a file in two new ones would take three.
  const make = (path: string) => {
    if (made.has(path)) return;
    made.add(path);
    if (path !== '.') make(dirname(path));
    mkdirSync(join(folder, path), { recursive: true });
  };
  return (path, content) => {
    make(dirname(path));
    writeFileSync(join(folder, path), content);
  };
}

/** Writes files, given by their paths in a folder. */
export function writeAll(folder: string, files: Iterable<[string, string | Buffer]>): void {
  const write = writerInto(folder);
  for (const [path, content] of files) write(path, content);
}

import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { archiveFiles, type NewArchive } from './archive-files.ts';

/** What may lie in a folder that counts as empty. */
const passedOver = new Set(['.git', '.DS_Store']);

/** Whether a new archive may be written into a folder: it is not there, or nothing is in it. */
export function isFree(folder: string): boolean {
  if (!existsSync(folder)) return true;
  return statSync(folder).isDirectory() && readdirSync(folder).every((name) => passedOver.has(name));
}

/** Writes a new archive into a folder that is free, and gives the files; none that is there is replaced. */
export function beginArchive(folder: string, archive: NewArchive): string[] {
  const files = archiveFiles(archive);
  for (const [file, text] of files) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
  }
  return [...files.keys()];
}

import { rmSync, statSync, writeFileSync } from 'node:fs';
import { renameOver } from './rename-over.ts';

/** Replaces a file that is there by writing beside it and renaming, so that a stop in the middle leaves the one or the other. */
export function replaceFile(path: string, text: string): void {
  const slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  const beside = `${path.slice(0, slash + 1)}.${path.slice(slash + 1)}.fix`;
  try {
    writeFileSync(beside, text, { mode: statSync(path).mode });
    renameOver(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

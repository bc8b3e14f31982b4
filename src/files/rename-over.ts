import { renameSync } from 'node:fs';

/** What Windows answers while another program has a file open, be it for a moment: most look for viruses, or index. */
const held = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** How long, in milliseconds, is waited before each further try. */
const pauses = [10, 40, 100, 250, 400, 500];

/**
 * Renames a file or folder, over what is there where the system allows that. On Windows it is tried again for a second while
 * another program holds one of the two.
 */
export function renameOver(from: string, to: string): void {
  for (const pause of process.platform === 'win32' ? pauses : []) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && held.has(String(error.code)))) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
  renameSync(from, to);
}

import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** Opening a pipe would wait for a writer for ever. */
const unhurried = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a file that may be anything, for an archive comes from anywhere.
 *
 * @throws what the system says, or an error where it is a pipe, a device or a folder
 */
export function readPlainFile(path: string): Buffer {
  const handle = openSync(path, unhurried);
  try {
    if (!fstatSync(handle).isFile()) throw new Error(`${path} is no file`);
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}

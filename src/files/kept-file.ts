import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renameOver } from './rename-over.ts';

/** A file that is kept because it cost time to make: its name in a folder, and a key that says all that goes into it. */
export interface KeptFile {
  id: string;
  key: string;
}

/** How long the hash is that stands before the content. */
const PROOF_BYTES = 32;

/**
 * Reads a kept file; nothing when it is not there, was made of something else or is not exactly as it was written (cut short or changed),
 * in which case what lies there is removed.
 */
export async function readKept(folder: string, { id, key }: KeptFile): Promise<Buffer | undefined> {
  const path = join(folder, id);
  const bytes = await readFile(path).catch(() => undefined);
  const content = bytes?.subarray(PROOF_BYTES);
  if (content && bytes?.subarray(0, PROOF_BYTES).equals(proofOf(key, content))) return content;
  await rm(path, { recursive: true, force: true }).catch(() => {});
  return undefined;
}

/** Keeps a file of some parts, whole or not at all; when another run has just written the same one, that stays. */
export async function writeKept(folder: string, file: KeptFile, ...parts: readonly Buffer[]): Promise<void> {
  const path = join(folder, file.id);
  // What an interrupted run leaves is removed by whoever tidies the folder up.
  const unfinished = join(folder, `.${file.id}-${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(unfinished, Buffer.concat([proofOf(file.key, ...parts), ...parts]));
    await rm(path, { recursive: true, force: true });
    renameOver(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {});
    if (!(await readKept(folder, file))) throw error;
  }
}

/** What proves that a content is whole, and made of what the key stands for. */
function proofOf(key: string, ...parts: readonly Buffer[]): Buffer {
  const hash = createHash('sha256').update(key);
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** The hash of a content, in hexadecimal digits. */
export function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

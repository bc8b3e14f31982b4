import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Files } from '../pagefind/merge-index.ts';

/** Files that are kept together, in one file of the cache: its name, and the hash of all that goes into them. */
export interface CacheEntry {
  id: string;
  key: string;
}

/** How long the hash is that stands before the files of an entry. */
const PROOF_BYTES = 32;

/**
 * Reads an entry of the cache; nothing when it is not there, was made of something else or is not exactly as it was written (cut short
 * or changed), in which case what lies there is removed.
 */
export async function readEntry(cacheDir: string, { id, key }: CacheEntry): Promise<Files | undefined> {
  const path = join(cacheDir, id);
  try {
    const content = await readFile(path);
    const packed = content.subarray(PROOF_BYTES);
    if (!content.subarray(0, PROOF_BYTES).equals(proofOf(key, packed)))
      throw new Error('not as it was written');
    return deserialize(packed);
  } catch {
    await rm(path, { recursive: true, force: true }).catch(() => {});
    return undefined;
  }
}

/** Writes an entry into the cache, whole or not at all; when another run has just written the same one, that stays. */
export async function writeEntry(cacheDir: string, entry: CacheEntry, files: Files): Promise<void> {
  const path = join(cacheDir, entry.id);
  // What an interrupted run leaves is removed by `pruneCache`.
  const unfinished = join(cacheDir, `.${entry.id}-${randomUUID()}`);
  try {
    const packed = serialize(files);
    await mkdir(cacheDir, { recursive: true });
    await writeFile(unfinished, Buffer.concat([proofOf(entry.key, packed), packed]));
    await rm(path, { recursive: true, force: true });
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {});
    if (!(await readEntry(cacheDir, entry))) throw error;
  }
}

/** What proves that files are whole, and made of what the key stands for. */
function proofOf(key: string, packed: Buffer): Buffer {
  return createHash('sha256').update(key).update(packed).digest();
}

/** Removes the entries that are not among those in use, and what an interrupted run left. */
export async function pruneCache(cacheDir: string, inUse: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(cacheDir)) {
    if (/^\.?([gv][0-9a-f]+|engine)/.test(name) && !inUse.has(name)) {
      await rm(join(cacheDir, name), { recursive: true, force: true });
    }
  }
}

/** The hash of a content, in hexadecimal digits. */
export function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

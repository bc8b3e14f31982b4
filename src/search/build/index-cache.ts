import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type KeptFile, readKept, writeKept } from '../../files/kept-file.ts';
import type { Files } from '../pagefind/merge-index.ts';

/** Reads files that are kept together, in one file of the cache; nothing when they are not there or of no use. */
export async function readEntry(cacheDir: string, entry: KeptFile): Promise<Files | undefined> {
  const packed = await readKept(cacheDir, entry);
  try {
    return packed && deserialize(packed);
  } catch {
    // A later V8 has packed them.
    return undefined;
  }
}

/** Writes files into the cache, whole or not at all. */
export async function writeEntry(cacheDir: string, entry: KeptFile, files: Files): Promise<void> {
  await writeKept(cacheDir, entry, serialize(files));
}

/** Removes the entries that are not among those in use, and what an interrupted run left. */
export async function pruneCache(cacheDir: string, inUse: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(cacheDir)) {
    if (/^\.?([gv][0-9a-f]+|engine)/.test(name) && !inUse.has(name)) {
      await rm(join(cacheDir, name), { recursive: true, force: true });
    }
  }
}

import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from '../pagefind/merge-index.ts';
import { writeAll } from './write-all.ts';

/** Files that are kept: the name of their folder in the cache, and the hash of all that goes into them. */
export interface CacheEntry {
  id: string;
  key: string;
}

/** What an entry's folder holds beside its files: each file's hash, and what proves the list whole and of its key. */
interface FileList {
  proof: string;
  files: Record<string, string>;
}

const LIST = 'files.json';

/**
 * Reads an entry of the cache; nothing when it is not there, was made of something else or is not exactly as it was written (a
 * file missing, cut short or changed), in which case what lies there is removed. Files that do not belong to it are left out.
 */
export async function readEntry(cacheDir: string, { id, key }: CacheEntry): Promise<Files | undefined> {
  const folder = join(cacheDir, id);
  try {
    const list = readList(await readFile(join(folder, LIST), 'utf8'));
    if (list.proof !== proofOf(key, list.files)) throw new Error('made of something else');
    const files: Files = new Map();
    for (const [path, digest] of Object.entries(list.files)) {
      if (path.split(/[/\\]/).includes('..')) throw new Error('a path that leaves the folder');
      const content = await readFile(join(folder, path));
      if (sha256(content) !== digest) throw new Error('a file that differs');
      files.set(path, content);
    }
    return files;
  } catch {
    await rm(folder, { recursive: true, force: true }).catch(() => {});
    return undefined;
  }
}

function readList(text: string): FileList {
  const list: Partial<FileList> | null = JSON.parse(text);
  const { proof, files } = list ?? {};
  if (proof === undefined || typeof files !== 'object' || files === null) throw new Error('no list of files');
  return { proof, files };
}

function proofOf(key: string, files: FileList['files']): string {
  return sha256(JSON.stringify([key, files]));
}

/** Writes an entry into the cache, whole or not at all; when another run has just written the same one, that stays. */
export async function writeEntry(cacheDir: string, entry: CacheEntry, files: Files): Promise<void> {
  const { id, key } = entry;
  // What an interrupted run leaves is removed by `pruneCache`.
  const unfinished = join(cacheDir, `.${id}-${randomUUID()}`);
  try {
    const digests = Object.fromEntries([...files].map(([path, content]) => [path, sha256(content)]));
    const list: FileList = { proof: proofOf(key, digests), files: digests };
    await writeAll(unfinished, [...files, [LIST, JSON.stringify(list)]]);
    await rm(join(cacheDir, id), { recursive: true, force: true });
    await rename(unfinished, join(cacheDir, id));
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true }).catch(() => {});
    if (!(await readEntry(cacheDir, entry))) throw error;
  }
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
export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

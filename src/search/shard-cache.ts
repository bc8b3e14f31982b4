import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The files of a shard, or of a volume of them, by their path in its folder. */
export type ShardFiles = Map<string, Buffer>;

const LIST = 'files.json';

/**
 * Reads a shard from the cache; nothing when it is not there or not exactly as it was written (a file missing, cut short or
 * added), in which case what lies there is removed.
 */
export async function readShard(cacheDir: string, id: string): Promise<ShardFiles | undefined> {
  const folder = join(cacheDir, id);
  try {
    const list: unknown = JSON.parse(await readFile(join(folder, LIST), 'utf8'));
    if (typeof list !== 'object' || list === null) throw new Error('not a list of files');
    const files: ShardFiles = new Map();
    for (const [path, digest] of Object.entries(list)) {
      if (path.split('/').includes('..')) throw new Error('a path that leaves the folder');
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

/** Writes a shard into the cache, whole or not at all. */
export async function writeShard(cacheDir: string, id: string, files: ShardFiles): Promise<void> {
  const unfinished = join(cacheDir, `.${id}-${randomUUID()}`);
  try {
    const list: Record<string, string> = {};
    for (const [path, content] of files) {
      await mkdir(dirname(join(unfinished, path)), { recursive: true });
      await writeFile(join(unfinished, path), content);
      list[path] = sha256(content);
    }
    await writeFile(join(unfinished, LIST), JSON.stringify(list));
    await rm(join(cacheDir, id), { recursive: true, force: true });
    await rename(unfinished, join(cacheDir, id));
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true }).catch(() => {});
    throw error;
  }
}

/** Removes the shards that are not among those in use, and what an interrupted run left. */
export async function pruneShards(cacheDir: string, inUse: ReadonlySet<string>): Promise<void> {
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

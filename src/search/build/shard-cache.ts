import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The files of a shard, or of a volume of them, by their path in its folder. */
export type ShardFiles = Map<string, Buffer>;

/** Where a shard lies in the cache, and the hash of all that goes into it. */
export interface ShardPlace {
  id: string;
  key: string;
}

/** What a shard's folder holds beside its files: each file's hash, and what proves the list whole and of its key. */
interface ShardList {
  proof: string;
  files: Record<string, string>;
}

const LIST = 'files.json';

/**
 * Reads a shard from the cache; nothing when it is not there, was made of something else or is not exactly as it was written (a
 * file missing, cut short or changed), in which case what lies there is removed. Files that do not belong to it are left out.
 */
export async function readShard(cacheDir: string, { id, key }: ShardPlace): Promise<ShardFiles | undefined> {
  const folder = join(cacheDir, id);
  try {
    const list = readList(await readFile(join(folder, LIST), 'utf8'));
    if (list.proof !== proofOf(key, list.files)) throw new Error('made of something else');
    const files: ShardFiles = new Map();
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

function readList(text: string): ShardList {
  const list: Partial<ShardList> | null = JSON.parse(text);
  const { proof, files } = list ?? {};
  if (proof === undefined || typeof files !== 'object' || files === null) throw new Error('no list of files');
  return { proof, files };
}

function proofOf(key: string, files: ShardList['files']): string {
  return sha256(JSON.stringify([key, files]));
}

/** Writes a shard into the cache, whole or not at all; when another run has just written the same one, that stays. */
export async function writeShard(cacheDir: string, place: ShardPlace, files: ShardFiles): Promise<void> {
  const { id, key } = place;
  const unfinished = unfinishedFolder(cacheDir, id);
  try {
    const digests: ShardList['files'] = {};
    for (const [path, content] of files) {
      await mkdir(dirname(join(unfinished, path)), { recursive: true });
      await writeFile(join(unfinished, path), content);
      digests[path] = sha256(content);
    }
    const list: ShardList = { proof: proofOf(key, digests), files: digests };
    await writeFile(join(unfinished, LIST), JSON.stringify(list));
    await rm(join(cacheDir, id), { recursive: true, force: true });
    await rename(unfinished, join(cacheDir, id));
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true }).catch(() => {});
    if (!(await readShard(cacheDir, place))) throw error;
  }
}

/** A folder of the cache for what is being made; one that an interrupted run leaves is removed by `pruneShards`. */
export function unfinishedFolder(cacheDir: string, id: string): string {
  return join(cacheDir, `.${id}-${randomUUID()}`);
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

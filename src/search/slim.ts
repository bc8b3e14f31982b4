import { type Item, readMeta, writeMeta } from './pagefind-meta.ts';
import type { ShardFiles } from './shard-cache.ts';

/** The name under which the list of every shard is published. */
export const META_FILE = 'pagefind.shard.pf_meta';

/**
 * Makes the list of a shard's pages and files a third as long: Pagefind names both by hashes, which do not compress,
 * and counts the words of pages for a ranking that is not used. Pages are called by their number, files likewise.
 */
export function slim(files: ShardFiles): ShardFiles {
  const slimmed: ShardFiles = new Map();
  const list = [...files.keys()].find((path) => path.endsWith('.pf_meta')) ?? '';
  const meta = readMeta(files.get(list) ?? Buffer.alloc(0));
  const names = new Map<Item | undefined, string>();
  const renamed = meta.files.map((file, number): Item => {
    const [from = '', to = '', name] = Array.isArray(file) ? file : [];
    names.set(`index/${name}.pf_index`, `index/${number}.pf_index`);
    return [from, to, String(number)];
  });
  for (const [path, content] of files) {
    if (path !== list) slimmed.set(names.get(path) ?? path, content);
  }
  const pages = meta.pages.map((_, ordinal): Item => [String(ordinal), 1, '']);
  slimmed.set(META_FILE, writeMeta({ ...meta, pages, files: renamed }));
  return slimmed;
}

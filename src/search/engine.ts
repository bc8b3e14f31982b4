import type { ShardEntry } from './catalogue.ts';
import { type Hits, keyOf } from './hits.ts';
import { readPageIds } from './page-ids.ts';
import { remember } from './remember.ts';

/** Pagefind as this search uses it. */
export interface Engine {
  /** Makes sure that these shards (by their place in the catalogue) take part. */
  include(shards: readonly number[]): Promise<void>;
  /** Where a word stands in the shards that take part. */
  find(token: string): Promise<Hits>;
}

/** What is used of the module that Pagefind writes beside its index. */
export interface PagefindModule {
  createInstance(options: { basePath: string }): PagefindInstance;
}

interface PagefindInstance {
  init(): Promise<void>;
  mergeIndex(path: string, options: { language: string; metaCacheTag: string }): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  words: number[];
}

const MOST_KEPT = 48;

/**
 * Opens the index at `base` (the absolute address of `pagefind/`, with its slash). Pagefind joins the shards by
 * `mergeIndex`; its page ids begin with the name of the shard, so that no two are alike.
 */
export async function openEngine(
  base: string,
  shards: readonly ShardEntry[],
  { pagefind, fetch }: { pagefind: PagefindModule; fetch: typeof globalThis.fetch },
): Promise<Engine> {
  const instance = pagefind.createInstance({ basePath: base });
  await instance.init();
  const keys = new Map<string, number>();
  const included = new Set<number>();
  let find = remember(ask, MOST_KEPT);

  return {
    async include(wanted) {
      const missing = wanted.filter((shard) => !included.has(shard));
      if (missing.length === 0) return;
      find = remember(ask, MOST_KEPT);
      for (const shard of missing) included.add(shard);
      await Promise.all(missing.map(merge));
    },
    find: (token) => find(token),
  };

  async function merge(shard: number): Promise<void> {
    const { id = '', pages = '' } = shards[shard] ?? {};
    const folder = `${base}${id}/`;
    await instance.mergeIndex(folder, { language: 'unknown', metaCacheTag: id });
    const content = await (await fetch(folder + pages)).arrayBuffer();
    readPageIds(new Uint8Array(content)).forEach(
      (page, ordinal) => void keys.set(page, keyOf(shard, ordinal)),
    );
  }

  async function ask(token: string): Promise<Hits> {
    const hits: Hits = new Map();
    // A phrase is answered with the places of all its words: the first is where it begins.
    const most = token.startsWith('"') ? 1 : undefined;
    for (const { id, words } of (await instance.search(token)).results) {
      const key = keys.get(id);
      if (key !== undefined) hits.set(key, words.slice(0, most));
    }
    return hits;
  }
}

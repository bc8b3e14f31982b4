import type { ShardEntry } from './catalogue.ts';
import { readPageIds } from './page-ids.ts';

/** Where a word stands in a shard: documents by their numbers, and the positions in each, ascending. */
export interface TermList {
  documents: number[];
  positions: number[][];
}

/** Pagefind as this search uses it. */
export interface Engine {
  /** Makes sure that these shards (by their place in the catalogue) take part. */
  include(shards: readonly number[]): Promise<void>;
  /** The lists of a word, one a shard in the order of the catalogue. */
  find(token: string): Promise<TermList[]>;
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
 * `mergeIndex`; its page ids begin with the name of the shard.
 */
export async function openEngine(
  base: string,
  shards: readonly ShardEntry[],
  { pagefind, fetch }: { pagefind: PagefindModule; fetch: typeof globalThis.fetch },
): Promise<Engine> {
  const instance = pagefind.createInstance({ basePath: base });
  await instance.init();
  const included = new Set<number>();
  const places = new Map<string, [shard: number, ordinal: number]>();
  const kept = new Map<string, Promise<TermList[]>>();

  return {
    async include(wanted) {
      const missing = wanted.filter((place) => !included.has(place));
      if (missing.length === 0) return;
      kept.clear();
      for (const place of missing) included.add(place);
      await Promise.all(missing.map(merge));
    },
    find(token) {
      const known = kept.get(token);
      if (known) return known;
      const lists = ask(token);
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(token, lists);
      return lists;
    },
  };

  async function merge(shard: number): Promise<void> {
    const { id = '', pages = '' } = shards[shard] ?? {};
    await instance.mergeIndex(`${base}${id}/`, { language: 'unknown', metaCacheTag: id });
    const content = await (await fetch(`${base}${id}/${pages}`)).arrayBuffer();
    readPageIds(new Uint8Array(content)).forEach((page, ordinal) => void places.set(page, [shard, ordinal]));
  }

  async function ask(token: string): Promise<TermList[]> {
    const { results } = await instance.search(token);
    const lists = shards.map((): TermList => ({ documents: [], positions: [] }));
    for (const { id, words } of results) {
      const [shard, ordinal] = places.get(id) ?? [-1, 0];
      lists[shard]?.documents.push(ordinal);
      // A phrase is answered with the places of all its words.
      lists[shard]?.positions.push(token.startsWith('"') ? words.slice(0, 1) : words);
    }
    return lists;
  }
}

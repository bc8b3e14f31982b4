import type { ShardEntry } from './catalogue.ts';

/** Where a word stands in a shard: documents by their numbers, ascending, and the positions in each. */
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
  search(term: string, options: { sort: Record<string, 'asc'> }): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  words: number[];
}

const MOST_KEPT = 48;

/**
 * Opens the index at `base` (the absolute address of `pagefind/`, with its slash). Pagefind joins the shards by `mergeIndex`;
 * its page ids begin with the name of the shard, and sorting by number makes the number of the
 * document the score.
 */
export async function openEngine(
  base: string,
  shards: readonly ShardEntry[],
  pagefind: PagefindModule,
): Promise<Engine> {
  const instance = pagefind.createInstance({ basePath: base });
  await instance.init();
  const places = new Map(shards.map((shard, place) => [shard.id, place]));
  const included = new Set<number>();
  const kept = new Map<string, Promise<TermList[]>>();

  return {
    async include(wanted) {
      const missing = wanted.filter((place) => !included.has(place));
      if (missing.length === 0) return;
      kept.clear();
      for (const place of missing) included.add(place);
      await Promise.all(missing.map((place) => merge(shards[place]?.id ?? '')));
    },
    find(token) {
      const known = kept.get(token);
      if (known) return known;
      const lists = ask(token);
      if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
      kept.set(token, lists);
      return lists;
    },
  };

  function merge(id: string): Promise<void> {
    return instance.mergeIndex(`${base}${id}/`, { language: 'unknown', metaCacheTag: id });
  }

  async function ask(token: string): Promise<TermList[]> {
    // A single character asked for in quotation marks is answered with its first position only, and faster.
    const term = token.startsWith('ʰ') ? `"${token}"` : token;
    const { results } = await instance.search(term, { sort: { n: 'asc' } });
    const lists = shards.map((): TermList => ({ documents: [], positions: [] }));
    for (const { id, score, words } of results) {
      const list = lists[places.get(id.slice(0, id.indexOf('_'))) ?? -1];
      list?.documents.push(0 - score);
      list?.positions.push(words);
    }
    return lists;
  }
}

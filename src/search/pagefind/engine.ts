import type { Steps } from '../heavy.ts';
import type { FileGuard } from '../query/guard-fetch.ts';
import { type Hits, keyOf } from '../query/hits.ts';
import { remember } from '../query/remember.ts';
import { partsOf, partToken } from '../token.ts';

/** Pagefind as this search uses it: where a word stands in one shard. */
export type Engine = (token: string, shard: number) => Promise<Hits>;

/** What is used of the module that Pagefind writes beside its index. */
export interface PagefindModule {
  createInstance(options: { basePath: string }): PagefindInstance;
}

interface PagefindInstance {
  search(term: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

/** A part of an index: the absolute address of its folder, and its words that are divided. */
export interface IndexedShard {
  folder: string;
  steps: Steps;
}

/** What the engine works with. */
export interface EngineParts {
  pagefind: PagefindModule;
  /** The version that made the indexes. */
  version: string;
  /** The absolute address of the folder that Pagefind's own files are in. */
  base: string;
  guard: FileGuard;
}

const MOST_KEPT = 200;

/**
 * Opens Pagefind over these shards, each when it is first asked. Every shard has an instance
 * of its own, because Pagefind's `mergeIndex` asks all for every word: here a shard that lacks one word of a
 * query is not asked for the others, and archives of equal content do not get in each other's way.
 */
export function openEngine(
  shards: readonly IndexedShard[],
  { pagefind, version, base, guard }: EngineParts,
): Engine {
  const wasm = guard.bytes(`${base}wasm.unknown.pagefind`);
  const entry = JSON.stringify({ version, languages: { unknown: { hash: 'shard', wasm: null } } });
  let first: Promise<unknown> | undefined;
  const open = remember(async (place: number) => {
    const { folder = '', steps } = shards[place] ?? {};
    const address = `${folder}pagefind.shard.pf_meta`;
    const meta = guard.bytes(address);
    guard.stand(`${folder}pagefind-entry.json`, Promise.resolve(entry));
    guard.stand(`${folder}wasm.unknown.pagefind`, wasm);
    guard.stand(address, meta);
    const opening = guard.wait(start(folder, [first, meta, wasm]), folder);
    // Whether it came or not: a folder of another site may be away.
    first ??= opening.catch(() => {});
    const instance = await opening;
    return remember(async (token: string) => {
      const parts = partsOf(steps?.get(token));
      const words =
        parts === 1 ? [token] : Array.from({ length: parts }, (_, part) => partToken(token, part));
      const hits: Hits = new Map();
      // One after the other: all are in one file, and what is asked at once would fill the memory.
      for (const word of words) {
        const { results } = await instance.search(word);
        for (const { id, words: positions } of results) hits.set(keyOf(place, Number(id)), positions);
      }
      return hits;
    }, MOST_KEPT);
  });
  return async (token, place) => (await open(place))(token);

  /**
   * The instances share one program, which the first brings in; an empty question is answered when one is ready. Pagefind would look again
   * and again for what does not come.
   */
  async function start(folder: string, before: unknown[]): Promise<PagefindInstance> {
    await Promise.all(before);
    const instance = pagefind.createInstance({ basePath: folder });
    await instance.search('');
    return instance;
  }
}

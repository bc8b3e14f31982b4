import { partsOf, type Steps } from '../frequent-words.ts';
import { memoize } from '../memoize.ts';
import type { IndexFiles } from './checked-fetch.ts';
import { keyOf, type Postings } from './postings.ts';

/** Pagefind as this search uses it: where a word stands in one volume. */
export type Engine = (token: string, volume: number) => Promise<Postings>;

/** What is used of the module that Pagefind writes beside its index. */
export interface PagefindModule {
  createInstance(options: { basePath: string }): PagefindInstance;
}

/** Imports it from an address. */
export type LoadPagefind = (address: string) => Promise<PagefindModule>;

interface PagefindInstance {
  search(term: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

const MOST_KEPT = 200;

/**
 * Opens Pagefind over volumes, given by the absolute addresses of their folders, each when it is first asked; `version` is that which
 * made them, and `base` the address of the folder that Pagefind's own files are in. Every volume has an instance
 * of its own, because Pagefind's `mergeIndex` asks all for every word: here a volume that lacks one word of a
 * query is not asked for the others, and archives of equal content do not get in each other's way.
 */
export function openEngine(
  volumes: readonly { folder: string; steps: Steps }[],
  sources: { load: LoadPagefind; version: string; base: string; files: IndexFiles },
): Engine {
  const { load, version, base, files } = sources;
  // A browser may have kept those of an earlier version.
  const own = (file: string) => `${base}${file}?${version}`;
  const wasm = files.bytes(own('wasm.unknown.pagefind'));
  const entry = JSON.stringify({ version, languages: { unknown: { hash: 'volume', wasm: null } } });
  let first: Promise<unknown> | undefined;
  const open = memoize(async (place: number) => {
    const { folder = '', steps } = volumes[place] ?? {};
    const address = `${folder}pagefind.volume.pf_meta`;
    const list = files.bytes(address);
    files.answer(`${folder}pagefind-entry.json`, Promise.resolve(entry));
    files.answer(`${folder}wasm.unknown.pagefind`, wasm);
    files.answer(address, list);
    const opening = files.wait(start(folder, [first, list, wasm]), folder);
    // Whether it came or not: a folder of another site may be away.
    first ??= opening.catch(() => {});
    const instance = await opening;
    return memoize(async (token: string) => {
      const found: Postings = new Map();
      // One after the other: all are in one file, and what is asked at once would fill the memory.
      for (const word of partsOf(token, steps?.get(token))) {
        const { results } = await instance.search(word);
        for (const { id, words: positions } of results) found.set(keyOf(place, Number(id)), positions);
      }
      return found;
    }, MOST_KEPT);
  });
  return async (token, place) => (await open(place))(token);

  /**
   * The instances share one program, which the first brings in; an empty question is answered when one is ready. Pagefind would look again
   * and again for what does not come.
   */
  async function start(folder: string, before: unknown[]): Promise<PagefindInstance> {
    const { createInstance } = await load(own('pagefind.js'));
    await Promise.all(before);
    const instance = createInstance({ basePath: folder });
    await instance.search('');
    return instance;
  }
}

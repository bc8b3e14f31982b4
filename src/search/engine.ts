import type { FileGuard } from './guard-fetch.ts';
import { type Hits, keyOf } from './hits.ts';
import { remember } from './remember.ts';

/** Pagefind as this search uses it: where a word stands in one shard. */
export type Engine = (token: string, shard: number) => Promise<Hits>;

/** What is used of the module that Pagefind writes beside its index. */
export interface PagefindModule {
  createInstance(options: { basePath: string }): PagefindInstance;
}

interface PagefindInstance {
  search(term: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

/** What the engine works with. */
export interface EngineParts {
  pagefind: PagefindModule;
  /** The version that made the indexes. */
  version: string;
  /** The absolute address of the folder that Pagefind's own files are in. */
  base: string;
  fetch: typeof globalThis.fetch;
  guard: FileGuard;
}

const MOST_KEPT = 400;

/**
 * Opens Pagefind over the shards in these folders (absolute addresses), each when it is first asked. Every shard has an instance
 * of its own, because Pagefind's `mergeIndex` asks all for every word: here a shard that lacks one word of a
 * query is not asked for the others, and archives of equal content do not get in each other's way.
 */
export function openEngine(
  folders: readonly string[],
  { pagefind, version, base, fetch, guard }: EngineParts,
): Engine {
  const bytes = async (address: string) => (await fetch(address)).arrayBuffer();
  const wasm = bytes(`${base}wasm.unknown.pagefind`);
  const entry = JSON.stringify({ version, languages: { unknown: { hash: 'shard', wasm: null } } });
  let first: Promise<unknown> | undefined;
  const open = remember(async (shard: number) => {
    const folder = folders[shard] ?? '';
    const before = first;
    const meta = `${folder}pagefind.shard.pf_meta`;
    guard.stand(`${folder}pagefind-entry.json`, Promise.resolve(entry));
    guard.stand(`${folder}wasm.unknown.pagefind`, wasm);
    guard.stand(meta, bytes(meta));
    const opening = start(folder, before);
    first ??= opening;
    return opening;
  }, Number.POSITIVE_INFINITY);
  const find = remember(async (question: string): Promise<Hits> => {
    const [shard = '', token = ''] = question.split('/');
    const { results } = await (await open(Number(shard))).search(token);
    // A phrase is answered with the places of all its words: the first is where it begins.
    const most = token.startsWith('"') ? 1 : undefined;
    return new Map(results.map(({ id, words }) => [keyOf(Number(shard), Number(id)), words.slice(0, most)]));
  }, MOST_KEPT);
  return (token, shard) => find(`${shard}/${token}`);

  /** The instances share one program, which the first brings in; an empty question is answered when one is ready. */
  async function start(folder: string, before: Promise<unknown> | undefined): Promise<PagefindInstance> {
    await before;
    const instance = pagefind.createInstance({ basePath: folder });
    await instance.search('');
    return instance;
  }
}

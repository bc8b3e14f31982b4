import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { suite, type Test } from 'uvu';
import { localeOf, ownTags } from '../../src/locales/language.ts';
import { type IndexOptions, indexSite } from '../../src/search/build/index-site.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { checkFetch, type IndexFiles } from '../../src/search/pagefind/checked-fetch.ts';
import type { SearchRequest } from '../../src/search/query/answer.ts';
import { openAlone } from '../../src/search/query/archives.ts';
import { openSearcher, type Searcher } from '../../src/search/query/searcher.ts';
import { scratch } from '../run/scratch.ts';

/** The modules that few queries need. */
export const modules = {
  forms: import.meta.resolve('../../src/search/query/word-forms.ts'),
  nearest: import.meta.resolve('../../src/search/query/nearest.ts'),
  stems: Object.fromEntries(
    ownTags.flatMap((tag) => {
      const { file } = localeOf(tag).stemmer ?? {};
      return file ? [[tag, file]] : [];
    }),
  ),
};

/** A search over an index in a folder. */
export interface OpenIndex {
  folder: string;
  searcher: Searcher;
  files: IndexFiles;
  /** The addresses of all results in order. */
  find(query: string, request?: Partial<SearchRequest>): Promise<string[]>;
  /** The ids of the articles among them, sorted. */
  ids(query: string): Promise<string[]>;
  close(): void;
}

/** Indexes documents through Pagefind into a folder of their own and opens the search over it. */
export async function openIndex(
  documents: SearchDocument[],
  options: Partial<IndexOptions> = {},
): Promise<OpenIndex> {
  const folder = scratch('search');
  await indexSite(documents, { outDir: folder, ...options });
  return reopenIndex(folder);
}

/** Tests that are run over the index of some documents. */
export function suiteOver(name: string, documents: SearchDocument[]): Test<{ index: OpenIndex }> {
  const tests = suite<{ index: OpenIndex }>(name);
  tests.before(async (context) => {
    context.index = await openIndex(documents);
  });
  tests.after(({ index }) => index.close());
  return tests;
}

/** Opens the search over a folder that holds an index. */
export async function reopenIndex(folder: string): Promise<OpenIndex> {
  const scope = { fetch: fetchFile };
  const files = checkFetch(scope);
  const before = globalThis.fetch;
  // Pagefind's module fetches through the global function, as it would in a worker of its own.
  globalThis.fetch = scope.fetch;
  const base = pathToFileURL(join(folder, 'pagefind/')).href;
  const load = (address: string) => import(address);
  const searcher = await openSearcher({ base, files, load, loadOwn: load, open: openAlone, modules });
  const find: OpenIndex['find'] = async (query, request = {}) => {
    const answer = await searcher.search({ query, count: 10_000, ...request });
    return answer.fault ? [] : answer.cards.map(({ url }) => url.replace(/[?#].*$/, ''));
  };
  return {
    folder,
    searcher,
    files,
    find,
    ids: async (query) => (await find(query)).map((url) => url.split('/')[1] ?? '').sort(),
    close() {
      globalThis.fetch = before;
    },
  };
}

const fetchFile: typeof fetch = async (input) => {
  const path = fileURLToPath(String(input).replace(/\?.*$/, ''));
  try {
    return new Response(await readFile(path));
  } catch {
    return new Response(null, { status: 404 });
  }
};

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { divideIntoShards } from '../../src/search/build/divide.ts';
import { CATALOGUE_FILE, type Catalogue } from '../../src/search/catalogue.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { stepsOf } from '../../src/search/heavy.ts';
import { openEngine } from '../../src/search/pagefind/engine.ts';
import { type Finder, findDocuments } from '../../src/search/query/find-documents.ts';
import { guardFetch } from '../../src/search/query/guard-fetch.ts';
import { ordinalOf, shardOf } from '../../src/search/query/hits.ts';
import { priceList } from '../../src/search/query/plan.ts';
import { parseQuery } from '../../src/search/query/query.ts';

/** Opens the index of this search in this process: from a query to the addresses of all that it finds. */
export async function openFindAll(
  documents: readonly SearchDocument[],
  folder: string,
): Promise<(query: string) => Promise<Set<string>>> {
  const base = pathToFileURL(join(folder, 'pagefind/')).href;
  globalThis.fetch = (async (address: string) => {
    return new Response(await readFile(fileURLToPath(String(address).replace(/\?.*$/, ''))));
  }) as typeof fetch;
  const guard = guardFetch(globalThis);
  const catalogue: Catalogue = JSON.parse(await readFile(join(folder, 'pagefind', CATALOGUE_FILE), 'utf8'));
  const shards = catalogue.shards.map(({ id, heavy }) => ({
    folder: `${base}${id}/`,
    steps: stepsOf(heavy),
  }));
  const engine = openEngine(shards, {
    pagefind: await import(`${base}pagefind.js`),
    version: catalogue.engine,
    base,
    guard,
  });
  const inOrder = divideIntoShards(documents).flat();
  const documentAt = (key: number): SearchDocument => {
    const ordinal = ordinalOf(key);
    const before = catalogue.shards.slice(0, shardOf(key)).reduce((sum, entry) => sum + entry.documents, 0);
    const document = inOrder[before + ordinal];
    if (!document) throw new Error(`There is no document ${ordinal} in shard ${shardOf(key)}.`);
    return document;
  };
  const finder: Finder = { engine, price: priceList(shards), read: async (key) => documentAt(key) };
  return async (query) => {
    const parsed = parseQuery(query);
    if (!parsed.ok) return new Set();
    const { keys } = await findDocuments(parsed.parts, [...catalogue.shards.keys()], finder);
    return new Set(keys.map((key) => documentAt(key).url));
  };
}

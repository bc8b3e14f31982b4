import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { divideIntoShards } from '../../src/search/build/divide-into-shards.ts';
import { CATALOGUE_FILE, type Catalogue } from '../../src/search/catalogue.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { stepsOf } from '../../src/search/frequent-words.ts';
import { checkFetch } from '../../src/search/pagefind/checked-fetch.ts';
import { openEngine } from '../../src/search/pagefind/engine.ts';
import { ordinalOf, volumeOf } from '../../src/search/pagefind/postings.ts';
import { type Finder, findDocuments } from '../../src/search/query/find-documents.ts';
import { parseQuery } from '../../src/search/query/query.ts';
import { costsIn } from '../../src/search/query/query-plan.ts';
import { soughtOf } from '../../src/search/query/sought.ts';

/** Opens the index of this search in this process: from a query to the addresses of all that it finds. */
export async function openFindAll(
  documents: readonly SearchDocument[],
  folder: string,
): Promise<(query: string) => Promise<Set<string>>> {
  const base = pathToFileURL(join(folder, 'pagefind/')).href;
  globalThis.fetch = (async (address: string) => {
    return new Response(await readFile(fileURLToPath(String(address).replace(/\?.*$/, ''))));
  }) as typeof fetch;
  const files = checkFetch(globalThis);
  const catalogue: Catalogue = JSON.parse(await readFile(join(folder, 'pagefind', CATALOGUE_FILE), 'utf8'));
  const volumes = catalogue.volumes.map(({ id, frequent }) => ({
    folder: `${base}${id}/`,
    steps: stepsOf(frequent),
  }));
  const engine = openEngine(volumes, {
    load: (address) => import(address),
    version: catalogue.engine,
    base,
    files,
  });
  const inOrder = divideIntoShards(documents).flat();
  const documentAt = (key: number): SearchDocument => {
    const ordinal = ordinalOf(key);
    const before = catalogue.volumes.slice(0, volumeOf(key)).reduce((sum, entry) => sum + entry.documents, 0);
    const document = inOrder[before + ordinal];
    if (!document) throw new Error(`There is no document ${ordinal} in volume ${volumeOf(key)}.`);
    return document;
  };
  const finder: Finder = {
    engine,
    costOf: costsIn(volumes),
    read: async (key) => documentAt(key),
    volumes: catalogue.volumes,
    tables: async () => new Map(),
  };
  return async (query) => {
    const parsed = parseQuery(query);
    if (!parsed.ok) return new Set();
    const find = (whole: boolean) =>
      findDocuments(soughtOf(parsed.parts, whole), [...catalogue.volumes.keys()], finder);
    const strict = await find(true);
    const { keys } = strict.keys.length > 0 ? strict : await find(false);
    return new Set(keys.map((key) => documentAt(key).url));
  };
}

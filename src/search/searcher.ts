import { type Card, makeCard } from './card.ts';
import { CATALOGUE_FORMAT, type Catalogue, documentPath, emptyTable, type ShardTable } from './catalogue.ts';
import type { SearchDocument } from './document.ts';
import { openEngine, type PagefindModule } from './engine.ts';
import { applyFilters, countFacets, type FacetCounts, type Filters } from './facets.ts';
import { type Finder, type Found, findDocuments } from './find-documents.ts';
import { placeOf } from './hits.ts';
import { priceList } from './plan.ts';
import { parseQuery, type QueryFault, type QueryPart } from './query.ts';
import { rank, type Sort } from './rank.ts';
import { remember } from './remember.ts';
import { simplify } from './simplify.ts';
import type { Traditional } from './traditional.ts';

/** A question as the page asks it. */
export interface SearchRequest {
  query: string;
  filters?: Filters;
  sort?: Sort;
  /** The first result wanted, from 0, and how many. */
  from?: number;
  count?: number;
}

/** The answer: the true number of documents, and the cards asked for. */
export type SearchResponse =
  | { fault: QueryFault }
  | {
      fault?: undefined;
      count: number;
      facets: FacetCounts;
      cards: Card[];
      /** What was searched in Simplified Chinese, when nothing holds the query as typed. */
      simplified?: string;
    };

/** A search that is open and answers. */
export interface Searcher {
  search(request: SearchRequest): Promise<SearchResponse>;
}

/** How a searcher gets at its files. */
export interface SearchSource {
  /** The absolute address of `pagefind/`, with its slash. */
  base: string;
  fetch: typeof fetch;
  /** Imports Pagefind's module from an address. */
  load(address: string): Promise<PagefindModule>;
}

/** Opens the index: the catalogue and Pagefind's engine are fetched at once, shards as they are needed. */
export async function openSearcher({ base, fetch, load }: SearchSource): Promise<Searcher> {
  const json = async <T>(path: string, init?: RequestInit): Promise<T> =>
    (await fetch(base + path, init)).json();
  const [catalogue, pagefind] = await Promise.all([
    json<Catalogue>('catalogue.json', { cache: 'no-cache' }),
    load(`${base}pagefind.js`),
  ]);
  if (catalogue.format !== CATALOGUE_FORMAT) throw new Error('The search index has another format.');
  const { shards } = catalogue;
  const tables = new Map<number, Promise<ShardTable>>();
  const engine = await openEngine(base, shards, { pagefind, fetch });
  const read = (key: number): Promise<SearchDocument> => {
    const { shard, ordinal } = placeOf(key);
    return json(documentPath(shards[shard]?.id ?? '', ordinal));
  };
  const finder: Finder = { engine, price: priceList(catalogue), read: remember(read, MOST_REMEMBERED) };

  return {
    async search({ query, filters = {}, sort = 'relevance', from = 0, count = 10 }) {
      const parsed = parseQuery(query);
      if (!parsed.ok) return { fault: parsed.fault };
      const columns = await include(filters.year);
      const { parts, found, simplified } = await findEither(parsed.parts);
      const kept = { ...found, keys: applyFilters(found.keys, columns, filters) };
      const words = parts.filter((part) => !part.excluded).map((part) => part.units);
      const order = rank(kept, columns, words.flat().join(''), sort);
      const documents = await Promise.all(order.slice(from, from + count).map(finder.read));
      return {
        count: order.length,
        facets: wholeYears(countFacets(found.keys, columns, filters), filters.year),
        cards: documents.map((document) => makeCard(document, words)),
        ...(simplified && { simplified }),
      };
    },
  };

  /** While only the shards of one year are in, the counts of other years would be too low: they are left out. */
  function wholeYears(facets: FacetCounts, year: string | undefined): FacetCounts {
    if (tables.size === shards.length) return facets;
    return { ...facets, year: facets.year.filter(({ value }) => value === year) };
  }

  /** Brings in the shards of a year, or all of them, and their tables: empty ones for the others. */
  async function include(year: string | undefined): Promise<ShardTable[]> {
    const every = shards.map((_, place) => place);
    const wanted = every.filter((place) => tables.has(place) || !year || shards[place]?.years.includes(year));
    for (const place of wanted) {
      if (!tables.has(place)) tables.set(place, json(`${shards[place]?.id}/table.json`));
    }
    await engine.include(wanted);
    return Promise.all(every.map((place) => tables.get(place) ?? emptyTable()));
  }

  async function findEither(
    parts: QueryPart[],
  ): Promise<{ parts: QueryPart[]; found: Found; simplified?: string }> {
    const found = await findDocuments(parts, finder);
    if (found.keys.length > 0) return { parts, found };
    const converted = simplify(parts, await json<Traditional>('traditional.json'));
    if (!converted) return { parts, found };
    const again = await findDocuments(converted, finder);
    if (again.keys.length === 0) return { parts, found };
    return { parts: converted, found: again, simplified: converted.map((part) => part.typed).join(' ') };
  }
}

const MOST_REMEMBERED = 200;

import { type AbsentArchive, isOurs, type OpenArchive, type OtherArchive, openArchive } from './archives.ts';
import { type Card, makeCard } from './card.ts';
import { type Catalogue, emptyTable, type PublishedTable, type ShardTable } from './catalogue.ts';
import type { SearchDocument } from './document.ts';
import { openEngine, type PagefindModule } from './engine.ts';
import { type FacetCounts, type Filters, sift } from './facets.ts';
import { type Finder, type Found, findDocuments } from './find-documents.ts';
import { FileFault, type FileGuard } from './guard-fetch.ts';
import { placeOf, shardOf } from './hits.ts';
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

/** A result, and whose it is where several archives are searched. */
export interface Result extends Card {
  archive?: OtherArchive;
}

/** The answer: the true number of documents, and the results asked for. */
export type SearchResponse =
  | { fault: QueryFault }
  | {
      fault?: undefined;
      count: number;
      facets: FacetCounts;
      cards: Result[];
      /** What was searched in Simplified Chinese, when nothing holds the query as typed. */
      simplified?: string;
      /** The archives that could not be searched. */
      absent: AbsentArchive[];
    };

/** A search that is open and answers. */
export interface Searcher {
  search(request: SearchRequest): Promise<SearchResponse>;
}

/** What is searched. */
export interface SearchScope {
  /** The absolute address of this site's `pagefind/`, with its slash. */
  base: string;
  /** What this archive is called beside the others. */
  name?: string | undefined;
  others?: OtherArchive[] | undefined;
}

/** How a searcher gets at its files: through a guarded fetch. */
export interface SearchSource extends SearchScope {
  fetch: typeof fetch;
  guard: FileGuard;
  /** Imports Pagefind's module from an address. */
  load(address: string): Promise<PagefindModule>;
}

const MOST_REMEMBERED = 200;

/**
 * Opens the index: the catalogues and Pagefind's engine are fetched at once, shards as they are needed. An archive that
 * is away, or goes away, is left out and named; without this site's own index there is no search.
 */
export async function openSearcher(source: SearchSource): Promise<Searcher> {
  const { base, name = '', others = [], fetch, guard, load } = source;
  const json = async <T>(address: string, init?: RequestInit): Promise<T> => {
    try {
      return await (await fetch(address, init)).json();
    } catch (cause) {
      throw new FileFault(address, cause);
    }
  };
  const [catalogue, pagefind] = await guard.wait(
    Promise.all([
      json<Catalogue>(`${base}catalogue.json`, { cache: 'no-cache' }),
      load(`${base}pagefind.js`),
    ]),
  );
  if (!isOurs(catalogue)) throw new Error('The search index has another format.');
  const version = catalogue.engine;
  const answers = await Promise.all(others.map((other) => openArchive(other, version, { fetch, guard })));
  const absent = answers.filter((answer) => 'absence' in answer);
  const archives: OpenArchive[] = [{ name, url: '', base, catalogue }];
  for (const answer of answers) if ('catalogue' in answer) archives.push(answer);

  const shards = archives.flatMap((archive) =>
    archive.catalogue.shards.map((shard) => ({ ...shard, archive, folder: `${archive.base}${shard.id}/` })),
  );
  const folders = shards.map(({ folder }) => folder);
  const asked = new Set<number>();
  const finder: Finder = {
    engine: openEngine(folders, { pagefind, version, base, fetch, guard }),
    price: priceList(archives.map((archive) => archive.catalogue)),
    read: remember((key: number): Promise<SearchDocument> => {
      const { shard, ordinal } = placeOf(key);
      return json(`${folders[shard]}text/${ordinal}.json`);
    }, MOST_REMEMBERED),
  };
  const table = remember(async (place: number): Promise<ShardTable> => {
    const published = await json<PublishedTable>(`${folders[place]}table.json`);
    const of = published.titleEnd.map(() => 1);
    const values = others.length > 0 ? [shards[place]?.archive.name ?? ''] : [];
    return { ...published, archive: { values, of } };
  }, Number.POSITIVE_INFINITY);
  return { search };

  async function search(request: SearchRequest): Promise<SearchResponse> {
    try {
      return await guard.wait(answer(request), (address) =>
        archives.some((archive) => address.startsWith(archive.base)),
      );
    } catch (error) {
      const failed = error instanceof FileFault ? error.address : '';
      const lost = archives.findIndex(({ url, base }) => url !== '' && failed.startsWith(base));
      if (lost < 0) throw error;
      for (const { name } of archives.splice(lost, 1)) absent.push({ name, absence: 'away' });
      return search(request);
    }
  }

  async function answer(request: SearchRequest): Promise<SearchResponse> {
    const { query, filters = {}, sort = 'relevance', from = 0, count = 10 } = request;
    const parsed = parseQuery(query);
    if (!parsed.ok) return { fault: parsed.fault };
    const places = choose(filters.year);
    const { parts, found, simplified } = await findEither(parsed.parts, places);
    const holding = new Set(found.keys.map(shardOf));
    const tables = await Promise.all(
      folders.map((_, place) => (holding.has(place) ? table(place) : emptyTable())),
    );
    const { keys, facets } = sift(found.keys, tables, filters);
    const words = parts.filter((part) => !part.excluded).map((part) => part.units);
    const order = rank({ ...found, keys }, tables, words.flat().join(''), sort);
    // While only the shards of one year have been asked, the counts of other years would be too low.
    if (places.length < present().length)
      facets.year = facets.year.filter(({ value }) => value === filters.year);
    return {
      count: order.length,
      facets,
      cards: await Promise.all(order.slice(from, from + count).map((key) => show(key, words))),
      ...(simplified && { simplified }),
      absent,
    };
  }

  async function show(key: number, words: string[][]): Promise<Result> {
    const archive = shards[shardOf(key)]?.archive;
    const card = makeCard(await finder.read(key), words);
    return others.length > 0 && archive
      ? { ...card, archive: { name: archive.name, url: archive.url } }
      : card;
  }

  /** The shards of the archives that are there. */
  function present(): number[] {
    return [...shards.keys()].filter((place) => archives.some((one) => one === shards[place]?.archive));
  }

  /** The shards to ask: all, or those of a year and those that have been asked before. */
  function choose(year: string | undefined): number[] {
    const places = present().filter(
      (place) => asked.has(place) || !year || shards[place]?.years.includes(year),
    );
    for (const place of places) {
      asked.add(place);
      // Not waited for before a document of the shard is found.
      void table(place);
    }
    return places;
  }

  async function findEither(
    parts: QueryPart[],
    places: number[],
  ): Promise<{ parts: QueryPart[]; found: Found; simplified?: string }> {
    const found = await findDocuments(parts, places, finder);
    if (found.keys.length > 0) return { parts, found };
    const converted = simplify(parts, await json<Traditional>(`${base}traditional.json`));
    if (!converted) return { parts, found };
    const again = await findDocuments(converted, places, finder);
    if (again.keys.length === 0) return { parts, found };
    return { parts: converted, found: again, simplified: converted.map((part) => part.typed).join(' ') };
  }
}

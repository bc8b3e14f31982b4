import { type AbsentArchive, type OtherArchive, openArchive } from './archives.ts';
import { type Card, makeCard } from './card.ts';
import type { PublishedTable, ShardTable } from './catalogue.ts';
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
  /**
   * Has the engine look for a frequent word, so that its volume is open and the browser has compiled what takes time when
   * somebody asks. An archive in which no word is frequent answers at once as it is.
   */
  rehearse(): Promise<void>;
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
  guard: FileGuard;
  /** Imports Pagefind's module from an address. */
  load(address: string): Promise<PagefindModule>;
}

const MOST_REMEMBERED = 200;
/** A word that is frequent, but not one of the commonest, which take long. */
const MOST_STEPS_REHEARSED = 3;

/**
 * Opens the index: the catalogues and Pagefind's engine are fetched at once, shards as they are needed. An archive that
 * is away, or goes away, is left out and named; without this site's own index there is no search.
 */
export async function openSearcher({
  base,
  name = '',
  others = [],
  guard,
  load,
}: SearchSource): Promise<Searcher> {
  const [pagefind, own, ...answers] = await guard.wait(
    Promise.all([
      load(`${base}pagefind.js`),
      openArchive({ name, url: '' }, base, guard),
      ...others.map((other) => openArchive(other, `${other.url}pagefind/`, guard)),
    ]),
    base,
  );
  if ('absence' in own) throw new Error(`The search index is no index of this search: ${own.absence}.`);
  const version = own.catalogue.engine;
  const archives = [own];
  const absent: AbsentArchive[] = [];
  for (const answer of answers) {
    if ('absence' in answer) absent.push(answer);
    else if (answer.catalogue.engine === version) archives.push(answer);
    else absent.push({ name: answer.name, absence: 'format' });
  }
  const shards = archives.flatMap((archive) =>
    archive.catalogue.shards.map((shard) => ({ ...shard, archive, folder: `${archive.base}${shard.id}/` })),
  );
  const asked = new Set<number>();
  const finder: Finder = {
    engine: openEngine(shards, { pagefind, version, base, guard }),
    price: priceList(shards),
    read: remember((key: number): Promise<SearchDocument> => {
      const { shard, ordinal } = placeOf(key);
      return guard.json(`${shards[shard]?.folder}text/${ordinal}.json`);
    }, MOST_REMEMBERED),
  };
  const table = remember(async (place: number): Promise<ShardTable> => {
    const shard = shards[place];
    const published = await guard.json<PublishedTable>(`${shard?.folder}table.json`);
    const of = published.titleEnd.map(() => 1);
    return { ...published, archive: { values: others.length > 0 ? [shard?.archive.name ?? ''] : [], of } };
  }, Number.POSITIVE_INFINITY);
  return { search, rehearse };

  async function rehearse(): Promise<void> {
    const words = shards.map(({ heavy }) => heavy.slice(0, MOST_STEPS_REHEARSED).flat().at(-1));
    const place = words.findIndex(Boolean);
    const word = words[place];
    if (word) await guard.wait(Promise.all([finder.engine(word, place), table(place)]), base);
  }

  async function search(request: SearchRequest): Promise<SearchResponse> {
    try {
      return await guard.wait(answer(request), ...archives.map((archive) => archive.base));
    } catch (error) {
      const lost = archives.findIndex(
        ({ url, base }) => url !== '' && error instanceof FileFault && error.address.startsWith(base),
      );
      if (lost < 0) throw error;
      for (const { name } of archives.splice(lost, 1)) absent.push({ name, absence: 'away' });
      return search(request);
    }
  }

  async function answer(request: SearchRequest): Promise<SearchResponse> {
    const { query, filters = {}, sort = 'relevance', from = 0, count = 10 } = request;
    const parsed = parseQuery(query);
    if (!parsed.ok) return { fault: parsed.fault };
    const { year } = filters;
    const present = [...shards.keys()].filter((place) =>
      archives.some((one) => one === shards[place]?.archive),
    );
    // A reader of one year asks the shards of that year, and those that have been asked before.
    const places = present.filter(
      (place) => asked.has(place) || !year || shards[place]?.years.includes(year),
    );
    for (const place of places) {
      asked.add(place);
      // Not waited for before a document of the shard is found.
      void table(place);
    }
    const { parts, found, simplified } = await findEither(parsed.parts, places);
    const tables = new Map<number, ShardTable>();
    for (const place of new Set(found.keys.map(shardOf))) tables.set(place, await table(place));
    const { keys, facets } = sift(found.keys, tables, filters);
    const words = parts.filter((part) => !part.excluded).map((part) => part.units);
    const order = rank({ ...found, keys }, tables, words.flat().join(''), sort);
    // While only the shards of one year have been asked, the counts of other years would be too low.
    if (places.length < present.length) facets.year = facets.year.filter(({ value }) => value === year);
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

  async function findEither(
    parts: QueryPart[],
    places: number[],
  ): Promise<{ parts: QueryPart[]; found: Found; simplified?: string }> {
    const found = await findDocuments(parts, places, finder);
    if (found.keys.length > 0) return { parts, found };
    const converted = simplify(parts, await guard.json<Traditional>(`${base}traditional.json`));
    const again = converted && (await findDocuments(converted, places, finder));
    if (!again || again.keys.length === 0) return { parts, found };
    return { parts: converted, found: again, simplified: converted.map((part) => part.typed).join(' ') };
  }
}

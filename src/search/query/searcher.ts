import {
  documentFile,
  TABLE_FILE,
  TRADITIONAL_FILE,
  type Traditional,
  type VolumeTable,
} from '../catalogue.ts';
import type { SearchDocument } from '../document.ts';
import { stepsOf } from '../frequent-words.ts';
import { memoize } from '../memoize.ts';
import type { IndexFiles } from '../pagefind/checked-fetch.ts';
import { openEngine, type PagefindModule } from '../pagefind/engine.ts';
import { ordinalOf, volumeOf, volumesOf } from '../pagefind/postings.ts';
import type { NamedRecord, Result, SearchRequest, SearchResponse } from './answer.ts';
import type { ArchiveOpener, NamedArchive, SearchScope } from './archives.ts';
import { makeCard } from './card.ts';
import { filterAndCount } from './facets.ts';
import { type Finder, findDocuments } from './find-documents.ts';
import { namesAskedFor } from './named.ts';
import { parseQuery, simplify } from './query.ts';
import { costsIn } from './query-plan.ts';
import { rank } from './rank.ts';

/** A search that is open and answers. */
export type Searcher = Awaited<ReturnType<typeof openSearcher>>;

/** What a searcher works with. */
export interface SearchSource extends SearchScope {
  files: IndexFiles;
  /** Imports Pagefind's module from an address. */
  load(address: string): Promise<PagefindModule>;
  /** How the archives are opened: this one alone, or several together. */
  open: ArchiveOpener;
}

const MOST_REMEMBERED = 200;
/** A word that is frequent, but not one of the commonest, which take long. */
const MOST_STEPS_REHEARSED = 3;

/** Opens the index: the catalogues and Pagefind's engine are fetched at once, volumes as they are needed. */
export async function openSearcher({ files, load, open, ...scope }: SearchSource) {
  const { base } = scope;
  const [pagefind, { present, absent, leaveOut }] = await files.wait(
    Promise.all([load(`${base}pagefind.js`), open(scope, files)]),
    base,
  );
  const version = present[0].catalogue.engine;
  const volumes = present.flatMap((archive) =>
    archive.catalogue.volumes.map(({ id, years, frequent }) => {
      return { archive, folder: `${archive.base}${id}/`, years, steps: stepsOf(frequent) };
    }),
  );
  const asked = new Set<number>();
  const finder: Finder = {
    engine: openEngine(volumes, { pagefind, version, base, files }),
    costOf: costsIn(volumes),
    read: memoize((key: number): Promise<SearchDocument> => {
      return files.json(volumes[volumeOf(key)]?.folder + documentFile(ordinalOf(key)));
    }, MOST_REMEMBERED),
  };
  const table = memoize(async (place: number): Promise<VolumeTable> => {
    const { folder, archive } = volumes[place] ?? {};
    const published = await files.json<VolumeTable>(folder + TABLE_FILE);
    const of = published.dates.map(() => 1);
    const facets = { ...published.facets, archive: { values: [archive?.name ?? ''], labels: [], of } };
    return { ...published, facets };
  });
  return { search, rehearse };

  /**
   * Has the engine look for a frequent word, so that its volume is open and the browser has compiled what takes time when
   * somebody asks. An archive in which no word is frequent answers at once as it is.
   */
  async function rehearse(): Promise<void> {
    // The first volume, if this site has one; another site's might be away.
    const [own] = present[0].catalogue.volumes;
    const word = own?.frequent.slice(0, MOST_STEPS_REHEARSED).flat().at(-1);
    if (word) await files.wait(Promise.all([finder.engine(word, 0), table(0)]), base);
  }

  async function search(request: SearchRequest): Promise<SearchResponse> {
    try {
      return await files.wait(answer(request), ...present.map((archive) => archive.base));
    } catch (error) {
      if (!leaveOut(error)) throw error;
      return search(request);
    }
  }

  async function answer(request: SearchRequest): Promise<SearchResponse> {
    const { query, sort, from = 0, count = 10 } = request;
    const parsed = parseQuery(query);
    if (!parsed.ok) return { fault: parsed.fault };
    const filters = { ...parsed.filters, ...request.filters };
    const { year } = filters;
    const open = [...volumes.entries()].filter(([, { archive }]) => present.includes(archive));
    // A reader of one year asks the volumes of that year, and those that have been asked before.
    const places = open
      .filter(([place, { years }]) => !year || years.includes(year) || asked.has(place))
      .map(([place]) => place);
    for (const place of places) {
      asked.add(place);
      // Not waited for before a document of the volume is found.
      void table(place);
    }
    let { parts } = parsed;
    let found = await findDocuments(parts, places, finder);
    if (found.keys.length === 0) {
      // Nothing holds the parts as typed; something may in Simplified Chinese.
      const simplified = simplify(parts, await files.json<Traditional>(base + TRADITIONAL_FILE));
      const again = simplified === parts ? found : await findDocuments(simplified, places, finder);
      if (again.keys.length > 0) [parts, found] = [simplified, again];
    }
    const tables = new Map<number, VolumeTable>();
    for (const place of volumesOf(found.keys)) tables.set(place, await table(place));
    const { keys, facets } = filterAndCount(found.keys, tables, filters);
    const words = parts.filter((part) => !part.excluded).map((part) => part.units);
    const order = rank({ ...found, keys }, tables, words.flat().join(''), sort === 'date');
    // While only the volumes of one year have been asked, the counts of other years would be too low.
    if (places.length < open.length) facets.year = (facets.year ?? []).filter(({ value }) => value === year);
    const cards = await show(order.slice(0, from + count), words);
    return {
      count: order.length,
      facets,
      cards: cards.slice(from),
      records: await showNamed(words, places),
      forms:
        parts === parsed.parts
          ? []
          : [{ typed: query.trim(), taken: [words.map((word) => word.join('')).join(' ')] }],
      suggestions: [],
      absent,
    };
  }

  /** The results from the first on, for what one shows depends on those before it. */
  async function show(keys: readonly number[], words: string[][]): Promise<Result[]> {
    const documents = await Promise.all(keys.map(finder.read));
    const seen: string[] = [];
    return documents.map((document, i) => ({
      ...makeCard(document, words, seen),
      archive: archiveOf(keys[i] ?? 0),
    }));
  }

  async function showNamed(words: string[][], places: readonly number[]): Promise<NamedRecord[]> {
    const tables = await Promise.all(
      places.map(async (place): Promise<[number, VolumeTable]> => [place, await table(place)]),
    );
    const keys = namesAskedFor(words, tables);
    const documents = await Promise.all(keys.map(finder.read));
    return documents.map(({ kind, url, title, onRoster = false }, i) => {
      return { kind, url, name: title, onRoster, archive: archiveOf(keys[i] ?? 0) };
    });
  }

  function archiveOf(key: number): NamedArchive {
    const { name = '', url = '' } = volumes[volumeOf(key)]?.archive ?? {};
    return { name, url };
  }
}

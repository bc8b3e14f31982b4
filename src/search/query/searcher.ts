import { type Catalogue, documentFile, TABLE_FILE, type VolumeTable } from '../catalogue.ts';
import type { SearchDocument } from '../document.ts';
import { stepsOf } from '../frequent-words.ts';
import { memoize } from '../memoize.ts';
import type { IndexFiles } from '../pagefind/checked-fetch.ts';
import { type LoadPagefind, openEngine } from '../pagefind/engine.ts';
import { ordinalOf, volumeOf } from '../pagefind/postings.ts';
import type { NamedRecord, Result, SearchRequest, SearchResponse, Suggestion } from './answer.ts';
import type { ArchiveOpener, NamedArchive, SearchScope } from './archives.ts';
import { makeCard } from './card.ts';
import { filterAndCount } from './facets.ts';
import { type Finder, findDocuments } from './find-documents.ts';
import { namesAskedFor } from './named.ts';
import type * as Nearest from './nearest.ts';
import type { ReadIndexFile } from './nearest.ts';
import { parseQuery } from './query.ts';
import { costsIn } from './query-plan.ts';
import { rank } from './rank.ts';
import { type Sought, takeLiterally } from './sought.ts';
import type * as WordForms from './word-forms.ts';

/** A search that is open and answers. */
export type Searcher = Awaited<ReturnType<typeof openSearcher>>;

/** What a searcher works with. */
export interface SearchSource extends SearchScope {
  files: IndexFiles;
  /** Imports Pagefind's module from an address. */
  load: LoadPagefind;
  /** Imports a module of this site from an address. */
  loadOwn<T>(address: string): Promise<T>;
  /** How the archives are opened: this one alone, or several together. */
  open: ArchiveOpener;
}

const MOST_REMEMBERED = 200;
/** A word that is frequent, but not one of the commonest, which take long. */
const MOST_STEPS_REHEARSED = 3;

/** Opens the index: the catalogues and Pagefind's engine are fetched at once, volumes as they are needed. */
export async function openSearcher({ files, load, loadOwn, open, ...scope }: SearchSource) {
  const { base, modules } = scope;
  const { present, absent, leaveOut } = await files.wait(open(scope, files), base);
  const version = present[0].catalogue.engine;
  const volumes = present.flatMap((archive) =>
    archive.catalogue.volumes.map((volume) => {
      return { ...volume, archive, folder: `${archive.base}${volume.id}/`, steps: stepsOf(volume.frequent) };
    }),
  );
  const understand = present.some(({ catalogue }) => hasForms(catalogue))
    ? (await loadOwn<typeof WordForms>(modules.forms)).understanderOf(present, { files, loadOwn, modules })
    : takeLiterally;
  const table = memoize(async (place: number): Promise<[number, VolumeTable]> => {
    const { folder, archive } = volumes[place] ?? {};
    const published = await files.json<VolumeTable>(folder + TABLE_FILE);
    return [place, archive?.tableOf?.(published) ?? published];
  });
  const finder: Finder = {
    engine: openEngine(volumes, { load, version, base, files }),
    costOf: costsIn(volumes),
    read: memoize((key: number): Promise<SearchDocument> => {
      return files.json(volumes[volumeOf(key)]?.folder + documentFile(ordinalOf(key)));
    }, MOST_REMEMBERED),
    volumes,
    tables: async (places) => new Map(await Promise.all(places.map(table))),
  };
  // Their names stay while what is in them changes.
  const json: ReadIndexFile = memoize((name: string) => files.json(base + name, { cache: 'no-cache' }));
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
    // An archive that went away while it was asked is not asked again.
    const places = [...volumes.keys()].filter((place) =>
      present.some((archive) => archive === volumes[place]?.archive),
    );
    // Fetched at the same time, for they are needed in the end.
    const reading = finder.tables(places);
    const find = (sought: readonly Sought[]) => findDocuments(sought, places, finder);
    let taken = await understand(parsed.parts, true);
    let found = await find(taken.sought);
    let suggestions: Suggestion[] = [];
    // What only some queries need is loaded and fetched when one does.
    if (found.keys.length === 0) {
      const { nearestTo } = await loadOwn<typeof Nearest>(modules.nearest);
      ({ taken, found, suggestions } = await nearestTo(parsed.parts, { understand, find, json }));
    }
    const tables = await reading;
    const { keys, facets } = filterAndCount(found.keys, tables, filters);
    const parts = taken.sought.filter(({ excluded }) => !excluded);
    const named = namesAskedFor(parts, tables);
    const order = rank({ ...found, keys }, tables, named, sort === 'date');
    const cards = await show(order.slice(0, from + count), parts);
    return {
      count: order.length,
      facets,
      cards: cards.results.slice(from),
      records: await showNamed(named),
      forms: taken.forms(cards.printed),
      suggestions,
      absent,
    };
  }

  /** The results from the first on, for what one shows depends on those before it; and what was found as they print it, by the number of the part. */
  async function show(
    keys: readonly number[],
    parts: readonly Sought[],
  ): Promise<{ results: Result[]; printed: string[][] }> {
    const documents = await Promise.all(keys.map(finder.read));
    const seen: string[] = [];
    const cards = documents.map((document) => makeCard(document, parts, seen));
    return {
      results: cards.map(({ card }, i) => ({ ...card, archive: archiveOf(keys[i] ?? 0) })),
      printed: parts.map((_, part) => [...new Set(cards.flatMap(({ printed }) => printed[part] ?? []))]),
    };
  }

  async function showNamed(keys: readonly number[]): Promise<NamedRecord[]> {
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

/** Whether some words of an archive are found in their forms, or some characters are ways to write others. */
function hasForms({ variants, vocabularies }: Catalogue): boolean {
  return Boolean(variants ?? Object.keys(vocabularies)[0]);
}

import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type KeptFile, readKept, sha256, writeKept } from '../../files/kept-file.ts';
import { renameOver } from '../../files/rename-over.ts';
import { writeAll } from '../../files/write-all.ts';
import { localeOf } from '../../locales/language.ts';
import {
  CATALOGUE_FILE,
  CATALOGUE_FORMAT,
  type Catalogue,
  documentFile,
  TRADITIONAL_FILE,
  type VolumeEntry,
} from '../catalogue.ts';
import type { PartSize } from '../divide.ts';
import type { SearchDocument } from '../document.ts';
import { usePagefind } from '../pagefind/indexer.ts';
import type { Files } from '../pagefind/merge-index.ts';
import { divideIntoShards } from './divide-into-shards.ts';
import {
  FACTS_FILE,
  indexShard,
  joinFacts,
  mergeShards,
  packFiles,
  takeEngine,
  unpackFiles,
  type VolumeFacts,
} from './index-files.ts';
import {
  bindVolumes,
  engineEntry,
  indexMaker,
  nameShards,
  namesEntry,
  type Volume,
  volumeEntry,
} from './shards.ts';
import { suggestedOf } from './suggested.ts';
import { collectTraditional, variantTable } from './variants.ts';
import { writeVocabulary } from './vocabulary.ts';

/** Where the index goes and what it may use. */
export interface IndexOptions {
  /** The folder that is served at the site's path; the index is written to `pagefind/` in it. */
  outDir: string;
  /** A folder that may be kept between builds: shards that have not changed are taken from it. */
  cacheDir?: string;
  /** How large a shard may grow, and a volume of them; for tests. */
  shardSize?: PartSize;
  volumeSize?: PartSize;
  /** In how many documents of a volume a word must stand to be divided; for tests. */
  frequent?: number;
  /** Is told how far the index is. */
  onProgress?(progress: { shards: number; done: number }): void;
  signal?: AbortSignal;
}

/** What was done. */
export interface IndexReport {
  shards: number;
  /** How many of the shards were not indexed again. */
  reused: number;
  /** Why the cache could not be written, when that is so: the index itself is whole. */
  cacheFault?: Error;
}

/**
 * Builds the search index of a site through Pagefind: the same documents give the same bytes. The folder is swapped in when all
 * of it is right.
 *
 * @throws one Error, with its cause, when Pagefind is missing or fails, or when a file cannot be written; the
 * signal's reason when it is aborted. Neither leaves half an index.
 * @example await indexSite(searchDocuments(archive), { outDir: '_site', cacheDir: '.cache/search' })
 */
export async function indexSite(
  documents: readonly SearchDocument[],
  options: IndexOptions,
): Promise<IndexReport> {
  const unfinished = join(options.outDir, `.pagefind-${randomUUID()}`);
  try {
    await mkdir(unfinished, { recursive: true });
    const report = await build(documents, unfinished, options);
    await rm(join(options.outDir, 'pagefind'), { recursive: true, force: true });
    renameOver(unfinished, join(options.outDir, 'pagefind'));
    return report;
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}

async function build(
  documents: readonly SearchDocument[],
  folder: string,
  { cacheDir, shardSize, volumeSize, frequent, onProgress, signal }: IndexOptions,
): Promise<IndexReport> {
  const maker = indexMaker();
  const shards = nameShards(divideIntoShards(documents, shardSize), maker);
  const report: IndexReport = { shards: shards.length, reused: shards.length };
  const volumes: VolumeEntry[] = [];
  const facts: VolumeFacts[] = [];
  const used = new Set(shards.map(({ id }) => id));
  let done = 0;

  writeAll(folder, await kept(engineEntry(maker), () => usePagefind(takeEngine, signal)));
  for (const [number, volume] of bindVolumes(shards, volumeSize).entries()) {
    const files = await kept(
      volumeEntry(number, maker),
      async (earlier) => mergeShards(volume, await shardsOf(volume), { frequent, earlier }),
      (earlier) => factsOf(earlier).of === volume.key,
    );
    const own = factsOf(files);
    facts.push(own);
    volumes.push(publish(volume, files, own, folder));
    done += volume.shards.length;
  }
  onProgress?.({ shards: shards.length, done });
  const suggested = suggestedOf(documents);
  const named = await kept(namesEntry(suggested, maker), async () => {
    // The dictionaries of pinyin take longer to load than a small archive to index.
    const { nameFiles } = await import('./names.ts');
    return nameFiles(suggested);
  });
  writeAll(folder, named);
  const catalogue: Catalogue = {
    format: CATALOGUE_FORMAT,
    engine: maker.engine,
    volumes,
    ...(await publishFacts(facts, folder)),
  };
  writeAll(folder, [
    [CATALOGUE_FILE, JSON.stringify(catalogue)],
    [TRADITIONAL_FILE, JSON.stringify(collectTraditional())],
  ]);
  if (cacheDir) await pruneCache(cacheDir, used).catch(() => {});
  return report;

  /** The files of a volume's shards. Pagefind is closed then: the merging that follows takes as much memory as its program holds. */
  function shardsOf(volume: Volume): Promise<Files[]> {
    return usePagefind(async (run) => {
      const files: Files[] = [];
      for (const [before, shard] of volume.shards.entries()) {
        signal?.throwIfAborted();
        onProgress?.({ shards: shards.length, done: done + before });
        const make = () => {
          report.reused -= 1;
          return indexShard(shard, run);
        };
        files.push(await kept(shard, make));
      }
      return files;
    }, signal);
  }

  /** Files from the cache, where they are those that are wanted, or else made (of those) and put there, all in one file. */
  async function kept(
    entry: KeptFile,
    make: (earlier?: Files) => Promise<Files>,
    isWanted = (_: Files) => true,
  ): Promise<Files> {
    used.add(entry.id);
    const packed = cacheDir && (await readKept(cacheDir, entry));
    const earlier = packed ? unpackFiles(packed) : undefined;
    if (earlier && isWanted(earlier)) return earlier;
    const files = await make(earlier);
    if (cacheDir && !report.cacheFault)
      await writeKept(cacheDir, entry, ...packFiles(files)).catch((error: Error) => {
        report.cacheFault = error;
      });
    return files;
  }
}

/** Removes what is not in use any more from a cache, and what an interrupted run left. */
async function pruneCache(cacheDir: string, inUse: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(cacheDir))
    if (/^\.?([gv][0-9a-f]+|engine|names)/.test(name) && !inUse.has(name))
      await rm(join(cacheDir, name), { recursive: true, force: true });
}

/** Writes the folder of a volume, and gives what the catalogue says of it. */
function publish(
  { id, documents }: Volume,
  files: Files,
  { frequent }: VolumeFacts,
  folder: string,
): VolumeEntry {
  const published = [...files].filter(([path]) => path !== FACTS_FILE);
  writeAll(join(folder, id), published);
  writeAll(join(folder, id), textsOf(documents));
  const words: Record<string, number> = {};
  for (const { words: language } of documents)
    if (language !== undefined) words[language] = (words[language] ?? 0) + 1;
  return { id, documents: documents.length, words, frequent };
}

function factsOf(files: Files): VolumeFacts {
  return JSON.parse(files.get(FACTS_FILE)?.toString() ?? '{}');
}

/** Writes what was found out of all documents, and gives what the catalogue says of it. */
async function publishFacts(
  facts: readonly VolumeFacts[],
  folder: string,
): Promise<Pick<Catalogue, 'vocabularies' | 'variants'>> {
  const { variants, words } = joinFacts(facts);
  const vocabularies: Catalogue['vocabularies'] = {};
  for (const [language, own] of Object.entries(words)) {
    const stemmer = await localeOf(language).stemmer?.load();
    const { entry, files } = writeVocabulary(own, stemmer?.stem ?? ((word) => word));
    writeAll(folder, files);
    vocabularies[language] = entry;
  }
  const table = variantTable(new Set(variants));
  if (!table) return { vocabularies };
  const content = JSON.stringify(table);
  const file = `variants-${sha256(content).slice(0, 7)}.json`;
  writeAll(folder, [[file, content]]);
  return { vocabularies, variants: file };
}

function* textsOf(documents: readonly SearchDocument[]): Iterable<[string, string]> {
  for (const [ordinal, document] of documents.entries()) {
    yield [documentFile(ordinal), JSON.stringify(document)];
  }
}

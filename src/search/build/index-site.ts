import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CATALOGUE_FILE, CATALOGUE_FORMAT, type Catalogue, documentPath } from '../catalogue.ts';
import { type SearchDocument, yearOf } from '../document.ts';
import { collectNames } from '../names.ts';
import { type RunJob, usePagefind } from '../pagefind/indexer.ts';
import { collectTraditional } from '../traditional.ts';
import { divideIntoShards, type PartSize } from './divide.ts';
import { indexShard, takeEngine } from './index-shard.ts';
import { pruneShards, readShard, type ShardFiles, type ShardPlace, writeShard } from './shard-cache.ts';
import { enginePlace, type NamedShard, nameShards, shardMaker } from './shard-names.ts';
import { bindVolumes, HEAVY_FILE, mergeShards, type Volume } from './volume.ts';
import { writeAll } from './write-all.ts';

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
  common?: number;
  onProgress?(progress: IndexProgress): void;
  signal?: AbortSignal;
}

/** How far the index is. */
export interface IndexProgress {
  shards: number;
  done: number;
}

/** What was done. */
export interface IndexReport {
  documents: number;
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
 */
export async function indexSite(
  documents: readonly SearchDocument[],
  options: IndexOptions,
): Promise<IndexReport> {
  const unfinished = join(options.outDir, `.pagefind-${randomUUID()}`);
  try {
    await mkdir(unfinished, { recursive: true });
    const report = await usePagefind((run) => build(documents, unfinished, run, options), options.signal);
    await rm(join(options.outDir, 'pagefind'), { recursive: true, force: true });
    await rename(unfinished, join(options.outDir, 'pagefind'));
    return report;
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}

async function build(
  documents: readonly SearchDocument[],
  folder: string,
  run: RunJob,
  { cacheDir, shardSize, volumeSize, common, onProgress, signal }: IndexOptions,
): Promise<IndexReport> {
  const maker = await shardMaker();
  const shards = nameShards(divideIntoShards(documents, shardSize), maker);
  const report: IndexReport = { documents: documents.length, shards: shards.length, reused: shards.length };
  const catalogue: Catalogue = { format: CATALOGUE_FORMAT, engine: maker.engine, shards: [] };
  const used = new Set(shards.map(({ id }) => id));
  const work = join(folder, '.work');
  let done = 0;

  await writeAll(folder, await kept(enginePlace(maker), () => takeEngine(work, run)));
  for (const volume of bindVolumes(shards, maker, volumeSize)) {
    const files = new Map(await kept(volume, async () => mergeShards(await filesOf(volume.shards), common)));
    const heavy: string[][] = JSON.parse(files.get(HEAVY_FILE)?.toString() ?? '[]');
    files.delete(HEAVY_FILE);
    await writeAll(join(folder, volume.id), files);
    await writeAll(folder, texts(volume));
    const years = yearsOf(volume.documents);
    catalogue.shards.push({ id: volume.id, documents: volume.documents.length, years, heavy });
    done += volume.shards.length;
  }
  onProgress?.({ shards: shards.length, done });
  await writeAll(
    folder,
    new Map([
      [CATALOGUE_FILE, JSON.stringify(catalogue)],
      ['names.json', JSON.stringify(collectNames(documents))],
      ['traditional.json', JSON.stringify(collectTraditional())],
    ]),
  );
  if (cacheDir) await pruneShards(cacheDir, used).catch(() => {});
  return report;

  async function filesOf(members: readonly NamedShard[]): Promise<ShardFiles[]> {
    const files: ShardFiles[] = [];
    for (const [before, shard] of members.entries()) {
      signal?.throwIfAborted();
      onProgress?.({ shards: shards.length, done: done + before });
      files.push(await kept(shard, () => index(shard)));
    }
    return files;
  }

  function index(shard: NamedShard): Promise<ShardFiles> {
    report.reused -= 1;
    return indexShard(shard.id, shard.documents, work, run);
  }

  /** Files from the cache, or else made and put there. */
  async function kept(place: ShardPlace, make: () => Promise<ShardFiles>): Promise<ShardFiles> {
    used.add(place.id);
    const known = cacheDir ? await readShard(cacheDir, place) : undefined;
    if (known) return known;
    const files = await make();
    if (cacheDir && !report.cacheFault) {
      await writeShard(cacheDir, place, files).catch((error: Error) => {
        report.cacheFault = error;
      });
    }
    return files;
  }
}

function* texts({ id, documents }: Volume): Iterable<[string, string]> {
  for (const [ordinal, document] of documents.entries()) {
    yield [documentPath(id, ordinal), JSON.stringify(document)];
  }
}

function yearsOf(documents: readonly SearchDocument[]): string[] {
  return [...new Set(documents.map(yearOf).filter((year) => year !== undefined))].sort();
}

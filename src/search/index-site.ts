import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CATALOGUE_FORMAT, type Catalogue, documentPath } from './catalogue.ts';
import { divideIntoShards, type ShardSize } from './divide.ts';
import { type SearchDocument, yearOf } from './document.ts';
import { type Counts, heavySteps } from './heavy.ts';
import { COUNTS_FILE, indexShard, takeEngine } from './index-shard.ts';
import { collectNames } from './names.ts';
import { type RunJob, usePagefind } from './pagefind-index.ts';
import { pruneShards, readShard, type ShardFiles, type ShardPlace, writeShard } from './shard-cache.ts';
import { enginePlace, nameShards, shardMaker } from './shard-names.ts';
import { collectTraditional } from './traditional.ts';
import { writeAll } from './write-all.ts';

/** Where the index goes and what it may use. */
export interface IndexOptions {
  /** The folder that is served at the site's path; the index is written to `pagefind/` in it. */
  outDir: string;
  /** A folder that may be kept between builds: shards that have not changed are taken from it. */
  cacheDir?: string;
  /** How large a shard may grow; for tests. */
  shardSize?: ShardSize;
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
  /** How many of the shards came from the cache. */
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
  { cacheDir, shardSize, onProgress, signal }: IndexOptions,
): Promise<IndexReport> {
  const maker = await shardMaker();
  const shards = nameShards(divideIntoShards(documents, shardSize), maker);
  const report: IndexReport = { documents: documents.length, shards: shards.length, reused: 0 };
  const catalogue: Catalogue = { format: CATALOGUE_FORMAT, engine: maker.engine, shards: [], heavy: [] };
  const counts: Counts[] = [];
  const work = join(folder, '.work');

  const engine = enginePlace(maker);
  await writeAll(folder, (await fromCache(engine, () => takeEngine(work, run))).files);
  for (const [done, shard] of shards.entries()) {
    signal?.throwIfAborted();
    onProgress?.({ shards: shards.length, done });
    const { id, documents: members } = shard;
    const { files, reused } = await fromCache(shard, () => indexShard(id, members, work, run));
    if (reused) report.reused += 1;
    counts.push(JSON.parse(files.get(COUNTS_FILE)?.toString() ?? '{}'));
    files.delete(COUNTS_FILE);
    await writeAll(join(folder, id), files);
    await writeAll(folder, texts(id, members));
    catalogue.shards.push({ id, documents: members.length, years: yearsOf(members) });
  }
  onProgress?.({ shards: shards.length, done: shards.length });
  catalogue.heavy = heavySteps(counts);
  await writeAll(
    folder,
    new Map([
      ['catalogue.json', JSON.stringify(catalogue)],
      ['names.json', JSON.stringify(collectNames(documents))],
      ['traditional.json', JSON.stringify(collectTraditional())],
    ]),
  );
  if (cacheDir) {
    await pruneShards(cacheDir, new Set([engine, ...shards].map(({ id }) => id))).catch(() => {});
  }
  return report;

  async function fromCache(place: ShardPlace, make: () => Promise<ShardFiles>) {
    const kept = cacheDir ? await readShard(cacheDir, place) : undefined;
    if (kept) return { files: kept, reused: true };
    const files = await make();
    if (cacheDir && !report.cacheFault) {
      await writeShard(cacheDir, place, files).catch((error: Error) => {
        report.cacheFault = error;
      });
    }
    return { files, reused: false };
  }
}

function* texts(id: string, documents: readonly SearchDocument[]): Iterable<[string, string]> {
  for (const [ordinal, document] of documents.entries()) {
    yield [documentPath(id, ordinal), JSON.stringify(document)];
  }
}

function yearsOf(documents: readonly SearchDocument[]): string[] {
  return [...new Set(documents.map(yearOf).filter((year) => year !== undefined))].sort();
}

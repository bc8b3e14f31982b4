import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchDocument } from '../document.ts';
import type { RunJob } from '../pagefind/indexer.ts';
import { runsOf } from '../runs.ts';
import { tabulate } from '../table.ts';
import { EMPTY } from '../token.ts';
import { type Layout, layOut } from './layout.ts';
import type { ShardFiles } from './shard-cache.ts';

/** The name of the engine's own files in the cache. */
export const ENGINE_ID = 'engine';
/** The file of what filters and ranking ask of every document. */
export const TABLE_FILE = 'table.json';

const OF_A_SHARD = /^(index\/|.*\.pf_meta$)/;
const OF_THE_ENGINE = /^(pagefind\.js|wasm\.unknown\.pagefind)$/;

/** Indexes the documents of a shard and gives its files: Pagefind's own, and the table; to be merged, none to be published. */
export async function indexShard(
  id: string,
  documents: readonly SearchDocument[],
  folder: string,
  run: RunJob,
): Promise<ShardFiles> {
  const layouts = documents.map((document): Layout => layOut(runsOf(document)));
  // Pagefind leaves out a page without text, and the numbers of those after it would shift.
  const texts = layouts.map((layout) => layout.tokens.join(' ') || EMPTY);
  const files = await indexTexts({ id, texts, folder }, run, OF_A_SHARD);
  files.set(TABLE_FILE, json(tabulate(documents, layouts)));
  return files;
}

/** Takes the engine itself from an empty index. */
export async function takeEngine(folder: string, run: RunJob): Promise<ShardFiles> {
  return indexTexts({ id: ENGINE_ID, texts: [EMPTY], folder }, run, OF_THE_ENGINE);
}

async function indexTexts(job: Parameters<RunJob>[0], run: RunJob, wanted: RegExp): Promise<ShardFiles> {
  await run(job);
  const files: ShardFiles = new Map();
  const paths = (await readdir(job.folder, { recursive: true }))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  for (const path of paths) {
    if (wanted.test(path)) files.set(path, await readFile(join(job.folder, path)));
  }
  await rm(job.folder, { recursive: true, force: true });
  return files;
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

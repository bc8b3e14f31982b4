import { compare } from '../../compare.ts';
import { TABLE_FILE } from '../catalogue.ts';
import type { RunJob } from '../pagefind/indexer.ts';
import { type Files, mergeIndexes } from '../pagefind/merge-index.ts';
import { EMPTY } from '../token.ts';
import { indexedText } from './indexed-text.ts';
import type { NamedShard, Volume } from './shards.ts';
import { tabulate } from './table.ts';

/** The file that says where the title and the headings of each document of a shard end. */
const ENDS_FILE = 'ends.json';

/** The file of the words that stand very often; it is kept in the cache, and published in the catalogue. */
export const FREQUENT_FILE = 'frequent.json';

const OF_AN_INDEX = /^(index\/|.*\.pf_meta$)/;
const OF_THE_ENGINE = /^(pagefind\.js|wasm\.unknown\.pagefind)$/;

/** Indexes the documents of a shard and gives Pagefind's files with where the texts' parts end; to be merged, none to be published. */
export async function indexShard({ id, documents }: NamedShard, run: RunJob): Promise<Files> {
  const laidOut = documents.map(indexedText);
  // Pagefind leaves out a page without text, and the numbers of those after it would shift.
  const texts = laidOut.map(({ tokens }) => tokens.join(' ') || EMPTY);
  const ends = JSON.stringify(laidOut.map((text) => text.ends));
  return select(await run(id, texts), OF_AN_INDEX).set(ENDS_FILE, Buffer.from(ends));
}

/** Takes the engine itself from an empty index. */
export async function takeEngine(run: RunJob): Promise<Files> {
  return select(await run('engine', [EMPTY]), OF_THE_ENGINE);
}

/** Makes the files of a volume from those of its shards: a merged index, the table, the words that stand very often. */
export function mergeShards({ documents }: Volume, shards: readonly Files[], frequent?: number): Files {
  const merged = mergeIndexes(shards, frequent);
  const ends = shards.flatMap((files) => JSON.parse(files.get(ENDS_FILE)?.toString() ?? '[]'));
  return new Map([
    ...merged.files,
    [TABLE_FILE, Buffer.from(JSON.stringify(tabulate(documents, ends)))],
    [FREQUENT_FILE, Buffer.from(JSON.stringify(merged.frequent))],
  ]);
}

function select(files: Files, wanted: RegExp): Files {
  return new Map([...files].filter(([path]) => wanted.test(path)).sort(([a], [b]) => compare(a, b)));
}

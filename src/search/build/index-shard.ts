import type { RunJob } from '../pagefind/indexer.ts';
import type { Files } from '../pagefind/merge-index.ts';
import { EMPTY } from '../token.ts';
import { indexedText } from './indexed-text.ts';
import type { NamedShard } from './shards.ts';

/** The file that says where the title and the headings of each document of a shard end. */
export const ENDS_FILE = 'ends.json';

const OF_AN_INDEX = /^(index\/|.*\.pf_meta$)/;
const OF_THE_ENGINE = /^(pagefind\.js|wasm\.unknown\.pagefind)$/;

/** Indexes the documents of a shard and gives Pagefind's files with where the texts' parts end; to be merged, none to be published. */
export async function indexShard({ id, documents }: NamedShard, run: RunJob): Promise<Files> {
  const texts = documents.map(indexedText);
  const ends = texts.map(({ titleEnd, headingEnd }) => ({ titleEnd, headingEnd }));
  // Pagefind leaves out a page without text, and the numbers of those after it would shift.
  const files = await run({ id, texts: texts.map(({ tokens }) => tokens.join(' ') || EMPTY) });
  return select(files, OF_AN_INDEX).set(ENDS_FILE, Buffer.from(JSON.stringify(ends)));
}

/** Takes the engine itself from an empty index. */
export async function takeEngine(run: RunJob): Promise<Files> {
  return select(await run({ id: 'engine', texts: [EMPTY] }), OF_THE_ENGINE);
}

function select(files: Files, wanted: RegExp): Files {
  return new Map([...files].filter(([path]) => wanted.test(path)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

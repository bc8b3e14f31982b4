import { compare } from '../../compare.ts';
import { TABLE_FILE } from '../catalogue.ts';
import type { SearchDocument } from '../document.ts';
import type { FrequentWords } from '../frequent-words.ts';
import type { RunJob } from '../pagefind/indexer.ts';
import { type Files, mergeIndexes } from '../pagefind/merge-index.ts';
import { EMPTY } from '../token.ts';
import { indexedText, type TextEnds } from './indexed-text.ts';
import type { NamedShard, Volume } from './shards.ts';
import { tabulate } from './table.ts';
import { variantsIn } from './variants.ts';

/** The file of what is found out of the documents of a shard or a volume; it is kept in the cache, and not published. */
export const FACTS_FILE = 'facts.json';

/** What occurs in the documents of a shard or a volume. */
export interface FoundFacts {
  /** The characters that are ways to write others. */
  variants: string[];
  /** The words of each language whose words are indexed. */
  words: Record<string, string[]>;
}

interface ShardFacts extends FoundFacts {
  /** Where the title and the headings of each document end. */
  ends: TextEnds[];
}

/** What is known of a volume, beside what it publishes. */
export interface VolumeFacts extends FoundFacts {
  /** The key of the volume. */
  of: string;
  /** The words that stand very often. */
  frequent: FrequentWords;
}

const OF_AN_INDEX = /^(index\/|.*\.pf_meta$)/;
const OF_THE_ENGINE = /^(pagefind\.js|wasm\.unknown\.pagefind)$/;

/** Indexes the documents of a shard and gives Pagefind's files with what was found out; to be merged, none to be published. */
export async function indexShard({ id, documents }: NamedShard, run: RunJob): Promise<Files> {
  // One after the other: the tokens of a shard, which is only waited for afterwards, take many times the memory of its text.
  const laidOut = documents.map(layOut);
  const found = joinFacts(laidOut.map((document) => document.found));
  const facts: ShardFacts = { ...found, ends: laidOut.map(({ ends }) => ends) };
  const files = await run(
    id,
    laidOut.map(({ text }) => text),
  );
  return select(files, OF_AN_INDEX).set(FACTS_FILE, Buffer.from(JSON.stringify(facts)));
}

function layOut(document: SearchDocument): { text: string; ends: TextEnds; found: FoundFacts } {
  const { tokens, ends, units, words } = indexedText(document);
  const language = document.words;
  return {
    // Pagefind leaves out a page without text, and the numbers of those after it would shift.
    text: tokens.join(' ') || EMPTY,
    ends,
    found: { variants: variantsIn(units), words: language === undefined ? {} : { [language]: [...words] } },
  };
}

/** Takes the engine itself from an empty index. */
export async function takeEngine(run: RunJob): Promise<Files> {
  return select(await run('engine', [EMPTY]), OF_THE_ENGINE);
}

/**
 * Makes the files of a volume from those of its shards: a merged index, the table, and what is known of it. What did not change in
 * it is taken from `earlier` files of a volume.
 */
export function mergeShards(
  { documents, key }: Volume,
  shards: readonly Files[],
  { frequent, earlier }: { frequent?: number | undefined; earlier?: Files | undefined },
): Files {
  const merged = mergeIndexes(shards, { least: frequent, earlier });
  const found = shards.map((files): ShardFacts => JSON.parse(files.get(FACTS_FILE)?.toString() ?? '{}'));
  const ends = found.flatMap((shard) => shard.ends);
  const facts: VolumeFacts = { of: key, ...joinFacts(found), frequent: merged.frequent };
  return new Map([
    ...merged.files,
    [TABLE_FILE, Buffer.from(JSON.stringify(tabulate(documents, ends)))],
    [FACTS_FILE, Buffer.from(JSON.stringify(facts))],
  ]);
}

/** What occurs in any of several. */
export function joinFacts(all: readonly FoundFacts[]): FoundFacts {
  const variants = new Set<string>();
  const words = new Map<string, Set<string>>();
  for (const facts of all) {
    for (const character of facts.variants) variants.add(character);
    for (const [language, own] of Object.entries(facts.words)) {
      const known = words.get(language) ?? new Set();
      for (const word of own) known.add(word);
      words.set(language, known);
    }
  }
  const sorted = [...words].map(([language, own]): [string, string[]] => [language, [...own].sort()]);
  return { variants: [...variants].sort(), words: Object.fromEntries(sorted) };
}

/** Files as one, to be kept: a line that tells their paths and sizes, and what is in them. */
export function packFiles(files: Files): Buffer[] {
  const sizes = [...files].map(([path, { length }]) => [path, length]);
  return [Buffer.from(`${JSON.stringify(sizes)}\n`), ...files.values()];
}

/** The files of what `packFiles` made. */
export function unpackFiles(packed: Buffer): Files {
  let end = packed.indexOf('\n') + 1;
  const sizes: [path: string, length: number][] = JSON.parse(packed.toString('utf8', 0, end));
  return new Map(
    sizes.map(([path, length]) => {
      end += length;
      return [path, packed.subarray(end - length, end)];
    }),
  );
}

function select(files: Files, wanted: RegExp): Files {
  return new Map([...files].filter(([path]) => wanted.test(path)).sort(([a], [b]) => compare(a, b)));
}

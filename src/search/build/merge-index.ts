import { type HeavyWords, stepOf } from '../heavy.ts';
import type { Item } from '../pagefind/cbor.ts';
import { readMeta, writeMeta } from '../pagefind/meta.ts';
import { encodeWord, type IndexedWord, readWords, writeWords } from '../pagefind/words.ts';
import { partsOf, partToken } from '../token.ts';
import type { ShardFiles } from './shard-cache.ts';

/** The name under which the list of a volume is published. */
export const META_FILE = 'pagefind.shard.pf_meta';

/** Bytes of words, before packing, after which a file of them ends: a query fetches one such file for each word, about 6 kB packed. */
const BYTES_A_FILE = 14_000;

/** An index made of several, and its words that are divided. */
export interface MergedIndex {
  files: ShardFiles;
  heavy: HeavyWords;
}

/**
 * Joins the Pagefind indexes of several shards into one, as if their pages had been indexed together: in the browser a word then costs
 * one file instead of one a shard, while indexing never holds more than a shard in memory. Pages are called by their number and
 * files likewise: hashes do not compress. A word that stands in `common` documents or more is divided, because the
 * time of Pagefind's search grows with the square of the pages that hold a word.
 */
export function mergeIndex(shards: readonly ShardFiles[], common?: number): MergedIndex {
  const metas = shards.map((files) => readMeta(listOf(files)));
  const merged: ShardFiles = new Map();
  const heavy: HeavyWords = [];
  const names: Item[] = [];
  let words: Uint8Array[] = [];
  let [bytes, from, to] = [0, '', ''];
  for (const word of joinedWords(shards, metas)) {
    const step = stepOf(word.pages.length, common);
    if (step !== undefined) put(word.text, step);
    const parts = divideWord(word, partsOf(step));
    const encoded = parts.map(encodeWord);
    const size = encoded.reduce((sum, part) => sum + part.length, 0);
    if (bytes > 0 && bytes + size > BYTES_A_FILE) close();
    if (words.length === 0) from = parts[0]?.text ?? '';
    to = parts.at(-1)?.text ?? '';
    words.push(...encoded);
    bytes += size;
  }
  if (words.length > 0) close();
  const [first] = metas;
  if (first) {
    const pages = metas.flatMap((meta) => meta.pages).map((_, ordinal): Item => [String(ordinal), 1, '']);
    merged.set(META_FILE, writeMeta({ ...first, pages, files: names }));
  }
  return { files: merged, heavy };

  function put(word: string, step: number): void {
    while (heavy.length <= step) heavy.push([]);
    heavy[step]?.push(word);
  }

  function close(): void {
    const name = String(names.length);
    merged.set(fileOf(name), writeWords(words));
    names.push([from, to, name]);
    [words, bytes] = [[], 0];
  }
}

function listOf(files: ShardFiles): Buffer {
  const path = [...files.keys()].find((name) => name.endsWith('.pf_meta')) ?? '';
  return files.get(path) ?? Buffer.alloc(0);
}

function fileOf(name: string): string {
  return `index/${name}.pf_index`;
}

/** Divides the pages of a word evenly among parts with words of their own. */
function divideWord({ text, pages }: IndexedWord, parts: number): IndexedWord[] {
  if (parts === 1) return [{ text, pages }];
  return Array.from({ length: parts }, (_, part) => ({
    text: partToken(text, part),
    pages: pages.slice(
      Math.floor((pages.length * part) / parts),
      Math.floor((pages.length * (part + 1)) / parts),
    ),
  }));
}

/** The words of all the indexes in order, with their pages counted through. */
function* joinedWords(
  shards: readonly ShardFiles[],
  metas: readonly { pages: Item[]; files: Item[] }[],
): Generator<IndexedWord> {
  let before = 0;
  const lists = metas.map(({ pages, files }, place) => {
    const words = wordsOf(shards[place] ?? new Map(), files);
    const list = { base: before, words, head: next(words) };
    before += pages.length;
    return list;
  });
  for (;;) {
    let text: string | undefined;
    for (const { head } of lists) if (head && (text === undefined || head.text < text)) text = head.text;
    if (text === undefined) return;
    const joined: IndexedWord = { text, pages: [] };
    for (const list of lists) {
      if (list.head?.text !== text) continue;
      for (const { page, places } of list.head.pages) joined.pages.push({ page: list.base + page, places });
      list.head = next(list.words);
    }
    yield joined;
  }
}

function* wordsOf(shard: ShardFiles, files: readonly Item[]): Generator<IndexedWord> {
  for (const file of files) {
    const name = Array.isArray(file) ? String(file[2]) : '';
    yield* readWords(shard.get(fileOf(name)) ?? Buffer.alloc(0));
  }
}

function next(list: Generator<IndexedWord>): IndexedWord | undefined {
  const { value, done } = list.next();
  return done ? undefined : value;
}

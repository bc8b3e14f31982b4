import { type Item, readMeta, writeMeta } from './pagefind-meta.ts';
import { type IndexedWord, joinWord, readWords, writeWords } from './pagefind-words.ts';
import type { ShardFiles } from './shard-cache.ts';
import { META_FILE } from './slim.ts';

/** Bytes of words, unpacked, after which a file of them ends: a query fetches one such file for each word, about a third of it packed. */
const BYTES_A_FILE = 14_000;

/**
 * Joins the Pagefind indexes of several shards into one, as if their pages had been indexed together: in the browser a word then costs
 * one file instead of one a shard, while indexing never holds more than a shard in memory.
 */
export function mergeIndex(shards: readonly ShardFiles[]): ShardFiles {
  const metas = shards.map((files) => readMeta(files.get(META_FILE) ?? Buffer.alloc(0)));
  const pages = metas.reduce((sum, meta) => sum + meta.pages.length, 0);
  const bases = metas.map((_, i) => metas.slice(0, i).reduce((sum, meta) => sum + meta.pages.length, 0));
  const merged: ShardFiles = new Map();
  const names: Item[] = [];
  let words: Uint8Array[] = [];
  let [bytes, from, to] = [0, '', ''];
  for (const { text, parts, places } of mergedWords(shards, metas.map(filesOf))) {
    const word = joinWord(
      parts,
      places.map((place) => bases[place] ?? 0),
    );
    if (bytes > 0 && bytes + word.length > BYTES_A_FILE) close();
    if (words.length === 0) from = text;
    to = text;
    words.push(word);
    bytes += word.length;
  }
  if (words.length > 0) close();
  const [first] = metas;
  if (first) {
    const listed = Array.from({ length: pages }, (_, ordinal): Item => [String(ordinal), 1, '']);
    merged.set(META_FILE, writeMeta({ ...first, pages: listed, files: names }));
  }
  return merged;

  function close(): void {
    const name = String(names.length);
    merged.set(`index/${name}.pf_index`, writeWords(words));
    names.push([from, to, name]);
    [words, bytes] = [[], 0];
  }
}

/** The names of an index's files of words, in the order of their words. */
function filesOf({ files }: { files: Item[] }): string[] {
  return files.map((file) => `index/${Array.isArray(file) ? file[2] : ''}.pf_index`);
}

/** The words of all the indexes in order, each with what those that have it say of it. */
function* mergedWords(
  shards: readonly ShardFiles[],
  files: readonly string[][],
): Generator<{ text: string; parts: IndexedWord[]; places: number[] }> {
  const lists = shards.map((shard, place) => wordsOf(shard, files[place] ?? []));
  const heads = lists.map((list) => next(list));
  for (;;) {
    let text: string | undefined;
    for (const head of heads) if (head && (text === undefined || head.text < text)) text = head.text;
    if (text === undefined) return;
    const parts: IndexedWord[] = [];
    const places: number[] = [];
    heads.forEach((head, place) => {
      if (!head || head.text !== text) return;
      parts.push(head);
      places.push(place);
      const list = lists[place];
      heads[place] = list && next(list);
    });
    yield { text, parts, places };
  }
}

function* wordsOf(shard: ShardFiles, files: readonly string[]): Generator<IndexedWord> {
  for (const file of files) yield* readWords(shard.get(file) ?? Buffer.alloc(0));
}

function next(list: Generator<IndexedWord>): IndexedWord | undefined {
  const { value, done } = list.next();
  return done ? undefined : value;
}

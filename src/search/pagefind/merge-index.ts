import { type FrequentWords, partsOf, stepOf } from '../frequent-words.ts';
import { UnknownForm } from './packed-file.ts';
import { readPageList, type WordsFile, writePageList } from './page-list.ts';
import { type IndexedWord, readWords, sizeOf, writeWords } from './words-file.ts';

/** Files by their path in a folder. */
export type Files = Map<string, Buffer>;

/** Bytes of words, before packing, after which a file of them ends: a query fetches one such file for each word, about 6 kB packed. */
const BYTES_A_FILE = 14_000;

/**
 * Joins several Pagefind indexes into one, as if their pages had been indexed together: in the browser a word then costs
 * one file instead of one an index, while indexing never holds more than one in memory. Pages are called by their number and
 * files likewise: hashes do not compress. A word that stands in `least` documents or more is divided, because the
 * time of Pagefind's search grows with the square of the pages that hold a word.
 *
 * @throws UnknownForm when a file is missing or is not as Pagefind 1.6 writes it
 */
export function mergeIndexes(
  indexes: readonly Files[],
  least?: number,
): { files: Files; frequent: FrequentWords } {
  const lists = indexes.map(openIndex);
  const versions = new Set(lists.map(({ version }) => version));
  if (versions.size > 1) throw new Error(`Indexes of several Pagefinds: ${[...versions].join(', ')}.`);
  const files: Files = new Map();
  const frequent: FrequentWords = [];
  const written: WordsFile[] = [];
  let words: IndexedWord[] = [];
  let size = 0;
  for (const word of joinedWords(lists)) {
    const step = stepOf(word.pages.length, least);
    if (step !== undefined) {
      while (frequent.length <= step) frequent.push([]);
      frequent[step]?.push(word.text);
    }
    const own = sizeOf(word);
    if (size > 0 && size + own > BYTES_A_FILE) close();
    words.push(...divide(word, partsOf(word.text, step)));
    size += own;
  }
  if (size > 0) close();
  const [version] = versions;
  if (version !== undefined) {
    const pages = lists.flatMap((list) => list.pages).map((_, ordinal) => String(ordinal));
    files.set('pagefind.volume.pf_meta', writePageList({ version, pages, files: written }));
  }
  return { files, frequent };

  function close(): void {
    const name = String(written.length);
    files.set(pathOf(name), writeWords(words));
    written.push({ from: words[0]?.text ?? '', to: words.at(-1)?.text ?? '', name });
    [words, size] = [[], 0];
  }
}

/** Opens an index to be read word by word. */
function openIndex(files: Files) {
  const path = [...files.keys()].find((name) => name.endsWith('.pf_meta')) ?? '.pf_meta';
  const list = readPageList(path, files.get(path));
  return { ...list, words: wordsOf(files, list.pages.length, list.files) };
}

/** The words of all files of an index, in order; each file must hold what the list says. */
function* wordsOf(
  files: Files,
  pages: number,
  listed: readonly WordsFile[],
): Generator<IndexedWord, undefined> {
  let last = '';
  for (const { from, to, name } of listed) {
    const path = pathOf(name);
    const words = readWords(path, files.get(path));
    const [first, end] = [words[0]?.text ?? '', words.at(-1)?.text ?? ''];
    if (first <= last || !first.startsWith(from) || !end.startsWith(to))
      throw new UnknownForm(path, `“${first}” to “${end}” where “${from}” to “${to}” should be`);
    last = end;
    for (const word of words) {
      const page = word.pages.at(-1)?.page ?? 0;
      if (page >= pages) throw new UnknownForm(path, `page ${page} of ${pages}`);
      yield word;
    }
  }
}

/** The words of all the indexes in order, with their pages counted through. */
function* joinedWords(indexes: readonly ReturnType<typeof openIndex>[]): Generator<IndexedWord> {
  let before = 0;
  const open = indexes.map(({ pages, words }) => {
    const base = before;
    before += pages.length;
    return { base, words, next: words.next().value };
  });
  for (;;) {
    let text: string | undefined;
    for (const { next } of open) if (next && (text === undefined || next.text < text)) text = next.text;
    if (text === undefined) return;
    const joined: IndexedWord = { text, pages: [] };
    for (const index of open) {
      if (index.next?.text !== text) continue;
      for (const place of index.next.pages)
        joined.pages.push({ page: index.base + place.page, places: place.places });
      index.next = index.words.next().value;
    }
    yield joined;
  }
}

/** Divides the pages of a word evenly among its parts. */
function divide({ text, pages }: IndexedWord, parts: readonly string[]): IndexedWord[] {
  if (parts.length === 1) return [{ text, pages }];
  const border = (part: number) => Math.floor((pages.length * part) / parts.length);
  return parts.map((own, part) => ({ text: own, pages: pages.slice(border(part), border(part + 1)) }));
}

function pathOf(name: string): string {
  return `index/${name}.pf_index`;
}

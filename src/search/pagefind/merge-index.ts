import { divide, type PartSize } from '../divide.ts';
import { type FrequentWords, partsOf, stepOf } from '../frequent-words.ts';
import { UnknownForm } from './packed-file.ts';
import { readPageList, type WordsFile, writePageList } from './page-list.ts';
import { type IndexedWord, readWords, sizeOf, writeWords } from './words-file.ts';

/** Files by their path in a folder. */
export type Files = Map<string, Buffer>;

/** The list of a merged index. */
const LIST = 'pagefind.volume.pf_meta';

/** Bytes of the words of a file, before packing: a query fetches one such file for each word, about 6 kB packed. */
const FILE_SIZE: PartSize = { least: 10_000, most: 16_000 };

/**
 * Joins several Pagefind indexes into one, as if their pages had been indexed together: in the browser a word then costs
 * one file instead of one an index, while indexing never holds more than one in memory. Pages are called by their number and
 * files likewise: hashes do not compress. A word that stands in `least` documents or more is divided, because the
 * time of Pagefind's search grows with the square of the pages that hold a word. Files that were the same in an `earlier` index are taken
 * from it as they are packed, which is most of the work.
 *
 * @throws UnknownForm when a file is missing or is not as Pagefind 1.6 writes it
 */
export function mergeIndexes(
  indexes: readonly Files[],
  { least, earlier = new Map() }: { least?: number | undefined; earlier?: Files | undefined } = {},
): { files: Files; frequent: FrequentWords } {
  const lists = indexes.map(openIndex);
  const [version, ...others] = new Set(lists.map((list) => list.version));
  if (others.length > 0) throw new Error(`Indexes of several Pagefinds: ${[version, ...others].join(', ')}.`);
  const before = earlier.has(LIST) ? readPageList(LIST, earlier.get(LIST)).files : [];
  const packed = new Map(before.map(({ from, name }) => [from, earlier.get(pathOf(name))]));
  const files: Files = new Map();
  const frequent: FrequentWords = [];
  const written: WordsFile[] = [];
  for (const whole of divide(joinedWords(lists), FILE_SIZE, sizeOf, ({ text }) => text)) {
    const words = whole.flatMap((word) => {
      const step = stepOf(word.pages.length, least);
      if (step !== undefined) {
        while (frequent.length <= step) frequent.push([]);
        frequent[step]?.push(word.text);
      }
      return inParts(word, partsOf(word.text, step));
    });
    const [from = '', to = ''] = [words[0]?.text, words.at(-1)?.text];
    const name = String(written.length);
    files.set(pathOf(name), writeWords(words, packed.get(from)));
    written.push({ from, to, name });
  }
  if (version !== undefined) {
    const pages = lists.flatMap((list) => list.pages).map((_, ordinal) => String(ordinal));
    files.set(LIST, writePageList({ version, pages, files: written }));
  }
  return { files, frequent };
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
function inParts({ text, pages }: IndexedWord, parts: readonly string[]): IndexedWord[] {
  if (parts.length === 1) return [{ text, pages }];
  const border = (part: number) => Math.floor((pages.length * part) / parts.length);
  return parts.map((own, part) => ({ text: own, pages: pages.slice(border(part), border(part + 1)) }));
}

function pathOf(name: string): string {
  return `index/${name}.pf_index`;
}

import { readPacked, writePacked } from './packed-file.ts';

/** Pagefind's list of an index. */
export interface PageList {
  /** The version of the Pagefind that wrote it. */
  version: string;
  /** The ids of the pages, in the order in which they were indexed. */
  pages: string[];
  /** The files of words, in order. */
  files: WordsFile[];
}

/** A file of words: its name without the ending, and how its first word and its last begin, so far as to tell it from others. */
export interface WordsFile {
  from: string;
  to: string;
  name: string;
}

/** Filters, orders and fields of pages, which are empty in what we index. */
const UNUSED = 3;

/**
 * Reads the list (`pf_meta`: the version, pages as `[id, words, bundle]`, files as `[first, last, name]`, then what is unused).
 *
 * @throws UnknownForm when it has another form
 */
export function readPageList(path: string, packed: Uint8Array | undefined): PageList {
  return readPacked(path, packed, (reader) => {
    reader.array(3 + UNUSED);
    const version = reader.text();
    const pages = reader.list(() => {
      reader.array(3);
      const id = reader.text();
      reader.number();
      reader.text();
      return id;
    });
    const files = reader.list(() => {
      reader.array(3);
      return { from: reader.text(), to: reader.text(), name: reader.text() };
    });
    for (let left = UNUSED; left > 0; left -= 1) reader.array(0);
    return { version, pages, files };
  });
}

/** Writes the list as Pagefind would, packed; how many words a page has is of no use to a search of words one by one. */
export function writePageList({ version, pages, files }: PageList): Buffer {
  const listed = files.map(({ from, to, name }) => [from, to, name]);
  return writePacked((writer) => writer.write([version, pages.map((id) => [id, 1, '']), listed, [], [], []]));
}

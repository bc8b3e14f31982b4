import { ARRAY, headOf, NUMBER, TEXT } from './cbor.ts';
import { openFile, packFile } from './file.ts';

/** A word of a Pagefind index with the pages that hold it, in order. */
export interface IndexedWord {
  text: string;
  pages: WordPage[];
}

/** Where a word stands on one page. */
export interface WordPage {
  page: number;
  /** The positions and fields, in Pagefind's own bytes. */
  places: Uint8Array;
}

/**
 * Reads the words of a file in their order (`pf_index`: `[[[word, [[page, positions, fields], ...], variants], ...]]`, where the number
 * of a page counts from the one before it); throws when it has another form.
 */
export function* readWords(packed: Uint8Array): Generator<IndexedWord> {
  const reader = openFile(packed);
  reader.array(1);
  for (let words = reader.expect(ARRAY); words > 0; words -= 1) {
    reader.array(3);
    const text = reader.text();
    const pages: WordPage[] = [];
    let page = 0;
    for (let left = reader.expect(ARRAY); left > 0; left -= 1) {
      reader.array(3);
      page += reader.expect(NUMBER);
      const begin = reader.at;
      reader.skip();
      reader.skip();
      pages.push({ page, places: reader.bytes(begin, reader.at) });
    }
    reader.array(0);
    yield { text, pages };
  }
}

/** The bytes of a word in a file. */
export function encodeWord({ text, pages }: IndexedWord): Uint8Array {
  const letters = Buffer.from(text);
  const bytes = [headOf(ARRAY, 3), headOf(TEXT, letters.length), letters, headOf(ARRAY, pages.length)];
  const begin = headOf(ARRAY, 3);
  let before = 0;
  for (const { page, places } of pages) {
    bytes.push(
      begin,
      headOf(NUMBER, page - before),
      Buffer.from(places.buffer, places.byteOffset, places.length),
    );
    before = page;
  }
  return Buffer.concat([...bytes, headOf(ARRAY, 0)]);
}

/** Writes a file of words, packed, as Pagefind would. */
export function writeWords(words: readonly Uint8Array[]): Buffer {
  return packFile(headOf(ARRAY, 1), headOf(ARRAY, words.length), ...words);
}

import type { CborReader, Piece } from './cbor.ts';
import { readPacked, writePacked } from './packed-file.ts';

/** A word of a Pagefind index with the pages that hold it, in order. */
export interface IndexedWord {
  text: string;
  /** For each page the positions and fields, in Pagefind's own bytes. */
  pages: { page: number; places: Piece }[];
}

/**
 * Reads the words of a file in their order (`pf_index`: `[[[word, [[page, positions, fields], ...], variants], ...]]`, where the number
 * of a page counts from the one before it).
 *
 * @throws UnknownForm when it has another form, or words or pages are not in order
 */
export function readWords(path: string, packed: Uint8Array | undefined): IndexedWord[] {
  return readPacked(path, packed, (reader) => {
    let last = '';
    reader.array(1);
    return reader.list(() => {
      reader.array(3);
      const text = reader.text();
      if (text <= last) throw new Error(`“${text}” after “${last}”`);
      last = text;
      const pages = readPages(reader);
      reader.array(0);
      return { text, pages };
    });
  });
}

function readPages(reader: CborReader): IndexedWord['pages'] {
  let last = -1;
  return reader.list(() => {
    reader.array(3);
    const page = Math.max(last, 0) + reader.number();
    if (page <= last) throw new Error(`page ${page} after page ${last}`);
    last = page;
    return { page, places: reader.numbers(2) };
  });
}

/** Writes a file of words, packed, as Pagefind would; an `earlier` one of the same words serves. */
export function writeWords(words: readonly IndexedWord[], earlier?: Buffer): Buffer {
  return writePacked((writer) => {
    writer.array(1);
    writer.array(words.length);
    for (const { text, pages } of words) {
      writer.array(3);
      writer.write(text);
      writer.array(pages.length);
      let last = 0;
      for (const { page, places } of pages) {
        writer.array(3);
        writer.write(page - last);
        writer.raw(places);
        last = page;
      }
      writer.array(0);
    }
  }, earlier);
}

/** About how many bytes a word takes in a file, before packing. */
export function sizeOf({ pages }: IndexedWord): number {
  return pages.reduce((sum, { places }) => sum + 2 + places.to - places.from, 10);
}

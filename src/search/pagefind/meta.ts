import { ARRAY, encode, type Item } from './cbor.ts';
import { openFile, packFile } from './file.ts';

/**
 * Pagefind's list of an index (`pf_meta`: an array of six, these the second and third): the pages in the order in which they
 * were indexed, each beginning with its id, and the files of words, each with its first and last word and its name.
 */
export interface PagefindMeta {
  head: Uint8Array;
  pages: Item[];
  files: Item[];
  tail: Uint8Array;
}

/** Reads the list; throws when it has another form. */
export function readMeta(packed: Uint8Array): PagefindMeta {
  const reader = openFile(packed);
  const begin = reader.at;
  reader.expect(ARRAY);
  reader.item();
  const head = reader.bytes(begin, reader.at);
  const [pages, files] = [reader.item(), reader.item()];
  if (!Array.isArray(pages) || !Array.isArray(files)) throw reader.unknown();
  return { head, pages, files, tail: reader.bytes(reader.at, Number.POSITIVE_INFINITY) };
}

/** Writes the list as Pagefind would, packed. */
export function writeMeta({ head, pages, files, tail }: PagefindMeta): Buffer {
  return packFile(head, encode(pages), encode(files), tail);
}

import { extname } from 'node:path';
import { type ZipOptions, type Zippable, zipSync } from 'fflate';

/** The earliest time that a ZIP file can say, in whatever zone: the same book has the same bytes. */
const time = new Date(1980, 0, 1, 12);

/** What is small already. */
const packed = new Set(['.jpg', '.png']);

/** The files of a book as its container has them: first its media type, as it is (EPUB 3.3, "OCF ZIP container media type identification"). */
export function bookFile(files: readonly (readonly [path: string, content: Uint8Array])[]): Buffer {
  const stored: ZipOptions = { level: 0, mtime: time };
  const entries: Zippable = { mimetype: [Buffer.from('application/epub+zip'), stored] };
  for (const [path, content] of files)
    entries[path] = [content, packed.has(extname(path)) ? stored : { level: 6, mtime: time }];
  return Buffer.from(zipSync(entries));
}

import { readFileSync, realpathSync } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { sliceText } from '../../content/slice-text.ts';
import type { PictureFinder } from '../extract/format.ts';
import { ImportFault } from '../fault.ts';

/** A file that is to be imported, as it was opened. */
export interface IncomingFile {
  /** Its name, without folders. */
  name: string;
  bytes: Uint8Array;
  picture: PictureFinder;
}

/** The most bytes that a file may have: an issue with its pictures is far smaller. */
const largestFile = 40 * 1024 * 1024;

/** Opens a file: the importer's one way in for what is not in the archive. @throws ImportFault when it cannot be read. */
export async function openIncoming(path: string): Promise<IncomingFile> {
  const file = basename(path);
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new ImportFault('file-is-folder', { file });
    if (found.size > largestFile) throw new ImportFault('file-too-large', sizes(file, found.size));
    return { name: file, bytes: await readFile(await realpath(path)), picture: savedPictures(path) };
  } catch (error) {
    if (error instanceof ImportFault) throw error;
    const seen = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new ImportFault(seen === 'ENOENT' ? 'file-missing' : 'file-unreadable', { file, seen }, error);
  }
}

function sizes(file: string, size: number): { file: string; size: number; most: number } {
  return { file, size: Math.round(size / 1048576), most: Math.round(largestFile / 1048576) };
}

/** Finds the pictures that a browser saved beside a page; nothing is fetched, and nothing outside its folder read. */
function savedPictures(page: string): PictureFinder {
  const folder = resolve(dirname(page));
  return (src) => {
    const data = /^data:image\/[\w.+-]+;base64,(.*)$/is.exec(src)?.[1];
    if (data !== undefined)
      return data.length < 200 ? undefined : { bytes: Buffer.from(data, 'base64'), name: 'data:' };
    if (/^data:|^$/.test(src)) return undefined;
    const isRemote = /^(?:[a-z]+:)?\/\//i.test(src);
    return { bytes: isRemote ? undefined : localBytes(folder, src), name: sliceText(src, 0, 120) };
  };
}

function localBytes(folder: string, src: string): Uint8Array | undefined {
  try {
    const path = join(folder, decodeURIComponent(src.replace(/[?#].*$/, '')));
    const real = realpathSync(path);
    return real.startsWith(realpathSync(folder) + sep) ? readFileSync(real) : undefined;
  } catch {
    return undefined;
  }
}

import { readFileSync, realpathSync } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { ImportFault } from '../fault.ts';
import type { Encoding } from './decode-text.ts';
import { fileKind, largestFile } from './file-kind.ts';
import { fromText } from './from-text.ts';
import type { PictureFinder } from './html-lines.ts';
import type { Received } from './received.ts';

/**
 * Opens a file and reads it by its kind.
 * @throws ImportFault when it cannot be read; what is wrong with it is in the fault's code.
 */
export async function readReceived(path: string, encoding?: Encoding): Promise<Received> {
  const file = basename(path);
  const bytes = await bytesOf(path, file);
  const kind = fileKind(bytes, file);
  if (kind === 'text') {
    const received = fromText(bytes, file, encoding);
    if (received.lines.length === 0) throw new ImportFault('file-empty', { file });
    return received;
  }
  if (kind === 'docx') return (await import('./from-docx.ts')).fromDocx(bytes, file);
  return (await import('./from-html.ts')).fromHtml(bytes, file, savedPictures(path));
}

async function bytesOf(path: string, file: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new ImportFault('file-is-folder', { file });
    if (found.size > largestFile) {
      const [size, most] = [found.size, largestFile].map((bytes) => Math.round(bytes / 1048576));
      throw new ImportFault('file-too-large', { file, size: size ?? 0, most: most ?? 0 });
    }
    return await readFile(await realpath(path));
  } catch (error) {
    if (error instanceof ImportFault) throw error;
    const seen = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new ImportFault(seen === 'ENOENT' ? 'file-missing' : 'file-unreadable', { file, seen }, error);
  }
}

/** Finds the pictures that a browser saved beside a page; nothing is fetched, and nothing outside its folder read. */
function savedPictures(page: string): PictureFinder {
  const folder = resolve(dirname(page));
  return (src, alt) => {
    const data = /^data:image\/[\w.+-]+;base64,(.*)$/is.exec(src)?.[1];
    if (data !== undefined)
      return data.length < 200 ? undefined : { bytes: Buffer.from(data, 'base64'), name: 'data:', alt };
    if (/^data:|^$/.test(src)) return undefined;
    const name = src.slice(0, 120);
    if (/^(?:[a-z]+:)?\/\//i.test(src)) return { bytes: undefined, name, alt };
    return { bytes: localBytes(folder, src), name, alt };
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

import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { sliceText } from '../../content/slice-text.ts';
import { readPlainFile } from '../../files/plain-file.ts';
import { renameOver } from '../../files/rename-over.ts';
import { importLimits } from '../../model/limits.ts';
import type { PictureFinder } from '../extract/format.ts';
import { pictureFolders } from '../extract/formats.ts';
import { ImportFault } from '../fault.ts';

/** A file that is to be imported, as it was opened. */
export interface IncomingFile {
  /** Its name, without folders. */
  name: string;
  bytes: Uint8Array;
  picture: PictureFinder;
}

/** Opens a file: the importer's one way in for what is not in the archive. @throws ImportFault when it cannot be read. */
export async function openIncoming(path: string): Promise<IncomingFile> {
  const file = basename(path);
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new ImportFault('file-is-folder', { file });
    if (!found.isFile()) throw new ImportFault('file-not-plain', { file });
    const size = Math.round(found.size / 1048576);
    const { most } = importLimits.file;
    if (found.size > most) throw new ImportFault('file-too-large', { file, size, most: most / 1048576 });
    return { name: file, bytes: await readFile(await realpath(path)), picture: savedPictures(path) };
  } catch (error) {
    if (error instanceof ImportFault) throw error;
    const seen = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new ImportFault(seen === 'ENOENT' ? 'file-missing' : 'file-unreadable', { file, seen }, error);
  }
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
    const path = join(folder, decodeURIComponent(src.replace(/[?#][\s\S]*/, '')));
    const real = realpathSync(path);
    return real.startsWith(realpathSync(folder) + sep) ? readPlainFile(real) : undefined;
  } catch {
    return undefined;
  }
}

const passedOver = /^\.|^~\$|^readme\b|^(?:Thumbs\.db|desktop\.ini)$/i;

/** The names of what was dropped into `inbox/`, but for folders, by name order. */
export function listInbox(root: string): string[] {
  const inbox = join(root, 'inbox');
  const entries = existsSync(inbox) ? readdirSync(inbox, { withFileTypes: true }) : [];
  const files = entries.filter((entry) => !entry.isDirectory() && !passedOver.test(entry.name));
  return files.map(({ name }) => name).sort();
}

/** @throws ImportFault when what was dropped into `inbox/` is no file of its own: a link would bring in what lies elsewhere. */
export function requireOwnFile(root: string, file: string): void {
  if (!lstatSync(join(root, 'inbox', file)).isFile()) throw new ImportFault('file-not-plain', { file });
}

/** Takes a file that came in out of `inbox/`, with the folders that its pictures were saved in, and with what an earlier try left aside. */
export function removeFromInbox(root: string, name: string): void {
  for (const path of [name, ...pictureFolders(name), join(aside, name), join(aside, noteOf(name))])
    rmSync(join(root, 'inbox', path), { recursive: true, force: true });
}

/** The folder of `inbox/` for files that could not be imported. */
const aside = 'refused';

/** Puts a file that cannot be imported aside, with its pictures and a note that says why. */
export function setAside(root: string, name: string, note: string): void {
  const inbox = join(root, 'inbox');
  mkdirSync(join(inbox, aside), { recursive: true });
  for (const path of [name, ...pictureFolders(name)]) {
    if (!existsSync(join(inbox, path))) continue;
    rmSync(join(inbox, aside, path), { recursive: true, force: true });
    renameOver(join(inbox, path), join(inbox, aside, path));
  }
  writeFileSync(join(inbox, aside, noteOf(name)), note);
}

function noteOf(name: string): string {
  return `${name}.note.txt`;
}

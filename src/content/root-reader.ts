import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanText } from './clean-text.ts';
import { decode } from './decode.ts';
import { fileStart } from './place.ts';
import type { ProblemList } from './problem.ts';

const leftByPrograms =
  /^\.|^~\$|~$|\.sw[a-z]$|^(?:Thumbs\.db|desktop\.ini|Icon\r?)$|\.(?:tmp|bak|crdownload|part)$/i;
const copies = /副本|复件|\bcopy\b|[ _-]\(\d+\)\.|（\d+）\./i;

/** The one way in for files: lists and reads what is under the root, and follows no symbolic link. */
export class RootReader {
  readonly root: string;
  readonly problems: ProblemList;

  constructor(root: string, problems: ProblemList) {
    this.root = root;
    this.problems = problems;
  }

  /** The names in a folder, sorted by code unit; files that programs leave behind are passed over. */
  list(folder: string): { files: string[]; folders: string[] } {
    const entries = this.#entries(folder);
    const names = new Map<string, string>();
    const files: string[] = [];
    const folders: string[] = [];
    for (const entry of entries) {
      if (leftByPrograms.test(entry.name)) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const twin = names.get(entry.name.toLowerCase());
      if (twin !== undefined) this.problems.error('case-conflict', fileStart(path), { other: twin });
      names.set(entry.name.toLowerCase(), entry.name);
      if (entry.isSymbolicLink()) this.problems.error('symbolic-link', fileStart(path));
      else if (entry.isDirectory()) folders.push(entry.name);
      else if (entry.isFile() && copies.test(entry.name))
        this.problems.warning('copy-ignored', fileStart(path));
      else if (entry.isFile()) files.push(entry.name);
    }
    return { files, folders };
  }

  /** The cleaned text of a file, or undefined after reporting why it cannot be read. */
  text(file: string): string | undefined {
    const bytes = this.bytes(file);
    if (!bytes) return undefined;
    const text = decode(bytes, file, this.problems);
    return text === undefined ? undefined : cleanText(text.replace(/^\ufeff/, ''), file, this.problems);
  }

  /** The bytes of a file, or undefined after reporting why it cannot be read. */
  bytes(file: string): Uint8Array | undefined {
    try {
      return readFileSync(join(this.root, file));
    } catch (error) {
      this.#report(error, file);
      return undefined;
    }
  }

  #entries(folder: string): Dirent[] {
    try {
      const entries = readdirSync(join(this.root, folder), { withFileTypes: true });
      return entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') this.#report(error, folder);
      return [];
    }
  }

  #report(error: unknown, file: string): void {
    const code = codeOf(error);
    if (code === 'ENOENT') this.problems.error('file-vanished', fileStart(file));
    else this.problems.error('file-unreadable', fileStart(file), { seen: code });
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

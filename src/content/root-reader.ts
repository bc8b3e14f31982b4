import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  type Stats,
} from 'node:fs';
import { join } from 'node:path';
import { compare } from '../compare.ts';
import type { Values } from '../locales/fill.ts';
import { contentLimits } from '../model/limits.ts';
import { cleanText } from './clean-text.ts';
import { decode } from './decode.ts';
import { isCopy, isLeftover, nameProblem } from './file-name.ts';
import { fileStart, placeAt } from './place.ts';
import { ProblemList, type Severity } from './problem.ts';

/** How many bytes at either end of a file tell what it is: the list of what a ZIP archive holds stands at its end. */
const sampleBytes = 65_536;
/** What Git writes between two versions of some lines that it could not bring together. */
const mergeMark = /^(?:<{7}|>{7})(?= |$)/m;
/** Opening a pipe would wait for a writer for ever, and a link may lead anywhere. */
const guarded = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The one way in for files: lists and reads what is under the root, and follows no symbolic link. */
export class RootReader {
  readonly root: string;
  readonly problems: ProblemList;
  readonly #folders: Set<string>;
  readonly #reported = new Set<string>();

  constructor(root: string, problems: ProblemList, folders = new Set([''])) {
    this.root = root;
    this.problems = problems;
    this.#folders = folders;
  }

  /** The same files, for a reading whose problems are listed by themselves. */
  reportingTo(problems: ProblemList): RootReader {
    return new RootReader(this.root, problems, this.#folders);
  }

  /** The same files, for a reading whose problems nobody is told of. */
  quietly(): RootReader {
    return this.reportingTo(new ProblemList());
  }

  /**
   * The names in a folder, sorted by code unit; files that programs leave behind are passed over, but for those that are
   * `wanted`.
   */
  list(folder: string, wanted?: RegExp): { files: string[]; folders: string[] } {
    const names = new Map<string, string>();
    const files: string[] = [];
    const folders: string[] = [];
    for (const entry of this.#entries(folder)) {
      if (isLeftover(entry.name) && !wanted?.test(entry.name)) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const twin = names.get(entry.name.toLowerCase());
      if (twin !== undefined) this.#report('case-conflict', path, { other: twin });
      names.set(entry.name.toLowerCase(), entry.name);
      const misnamed = nameProblem(entry.name);
      if (entry.isSymbolicLink()) this.#report('symbolic-link', path);
      else if (entry.isFile() && !wanted && isCopy(entry.name))
        this.#report('copy-ignored', path, {}, 'warning');
      else if (misnamed) this.#report(misnamed.code, path, misnamed.values);
      else if (entry.isFile()) files.push(entry.name);
      else if (!entry.isDirectory()) this.#report('not-a-file', path);
      else {
        folders.push(entry.name);
        this.#folders.add(path);
      }
    }
    return { files, folders };
  }

  /** The names in a folder that holds files alone, as `list` gives them; a folder that stands there is an error. */
  files(folder: string): string[] {
    const { files, folders } = this.list(folder);
    for (const name of folders)
      this.problems.error('stray-folder', fileStart(`${folder}/${name}`), { seen: name });
    return files;
  }

  /** The cleaned text of a file, or undefined after reporting why it cannot be read. */
  text(file: string): string | undefined {
    const bytes = this.bytes(file, contentLimits.textFile.most);
    if (!bytes) return undefined;
    const text = decode(bytes, file, this.problems);
    if (text === undefined) return undefined;
    const clean = cleanText(text.replace(/^\ufeff+/, ''), file, this.problems);
    const conflict = mergeMark.exec(clean);
    if (conflict)
      this.problems.error('merge-conflict', placeAt(file, clean, conflict.index), { seen: conflict[0] });
    return clean;
  }

  /** The bytes of a file, or undefined after reporting why it cannot be read; `most` is a limit in bytes. */
  bytes(file: string, most = Number.POSITIVE_INFINITY): Uint8Array | undefined {
    return this.#opened(file, (handle, { size }) => {
      if (size <= most) return readFileSync(handle);
      this.#report('file-too-large', file, { size: Math.ceil(size / 1048576), most: most / 1048576 });
      return undefined;
    });
  }

  /** How many bytes a file has, with its first and last as Latin-1; undefined after reporting why it cannot be read. */
  sample(file: string): { size: number; text: string } | undefined {
    return this.#opened(file, (handle, { size }) => {
      const most = Math.min(size, sampleBytes);
      const parts = [0, Math.max(most, size - sampleBytes)].map((start) => {
        const part = Buffer.alloc(Math.min(most, size - start));
        readSync(handle, part, 0, part.length, start);
        return part.toString('latin1');
      });
      return { size, text: parts.join('') };
    });
  }

  /** Opens a file and does something with it; undefined after reporting why it cannot be read. */
  #opened<Value>(file: string, use: (handle: number, stats: Stats) => Value | undefined): Value | undefined {
    const slash = file.lastIndexOf('/');
    if (!this.#isFolder(slash === -1 ? '' : file.slice(0, slash))) return undefined;
    let handle: number | undefined;
    try {
      // Windows opens what a link leads to, whatever is asked.
      if (!constants.O_NOFOLLOW && lstatSync(join(this.root, file)).isSymbolicLink()) {
        this.#report('symbolic-link', file);
        return undefined;
      }
      handle = openSync(join(this.root, file), guarded);
      const stats = fstatSync(handle);
      if (stats.isFile()) return use(handle, stats);
      this.#report('not-a-file', file);
    } catch (error) {
      this.#reportFault(error, file);
    } finally {
      if (handle !== undefined) closeSync(handle);
    }
    return undefined;
  }

  #entries(folder: string): Dirent[] {
    if (!this.#isFolder(folder)) return [];
    try {
      const entries = readdirSync(join(this.root, folder), { withFileTypes: true });
      return entries.sort((a, b) => compare(a.name, b.name));
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') this.#reportFault(error, folder);
      return [];
    }
  }

  /** Whether every part of a path under the root is a folder and no link; an absent one passes. */
  #isFolder(folder: string): boolean {
    if (this.#folders.has(folder)) return true;
    const slash = folder.lastIndexOf('/');
    if (!this.#isFolder(slash === -1 ? '' : folder.slice(0, slash))) return false;
    try {
      const stats = lstatSync(join(this.root, folder), { throwIfNoEntry: false });
      if (!stats) return true;
      if (stats.isDirectory()) this.#folders.add(folder);
      else this.#report(stats.isSymbolicLink() ? 'symbolic-link' : 'not-a-folder', folder);
    } catch (error) {
      this.#reportFault(error, folder);
    }
    return this.#folders.has(folder);
  }

  #reportFault(error: unknown, file: string): void {
    const code = codeOf(error);
    if (code === 'ENOENT') this.#report('file-vanished', file);
    else if (code === 'ELOOP') this.#report('symbolic-link', file);
    else this.#report('file-unreadable', file, { seen: code });
  }

  /** A fault of a file as a whole is told once, however often the file is asked for. */
  #report(code: string, file: string, values: Values = {}, severity: Severity = 'error'): void {
    if (this.#reported.has(`${code} ${file}`)) return;
    this.#reported.add(`${code} ${file}`);
    this.problems[severity](code, fileStart(file), values);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

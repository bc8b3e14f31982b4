import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type LoadedArchive, loadArchive } from '../../../src/archive/load-archive.ts';
import { scratch } from '../../run/scratch.ts';

const minimal = path.resolve(import.meta.dirname, '../../fixtures/minimal');

/** The issue's folder of the minimal archive; expectations write it `@`. */
export const ISSUE = 'src/issues/2021-05-01';
/** Its first article. */
export const FIRST = `${ISSUE}/01-kai-gong.md`;
/** Its second article. */
export const SECOND = `${ISSUE}/02-ye-xiao.md`;

/** The day of the reading. */
const TODAY = '2030-01-01';

/** A copy of the minimal archive, to be spoilt. */
export class SpoiltRoot {
  readonly folder = scratch('root');

  constructor() {
    cpSync(minimal, this.folder, { recursive: true });
  }

  /** The absolute path of a file. */
  path(file: string): string {
    return path.join(this.folder, file);
  }

  /** Writes a file with its folders. */
  write(file: string, content: string | Uint8Array): void {
    mkdirSync(path.dirname(this.path(file)), { recursive: true });
    writeFileSync(this.path(file), content);
  }

  /** Replaces some words of a file, which must be there. */
  edit(file: string, from: string | RegExp, to: string): void {
    const before = readFileSync(this.path(file), 'utf8');
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`${file} has no ${from}`);
    this.write(file, after);
  }

  /** Adds text at the end of a file. */
  append(file: string, text: string): void {
    writeFileSync(this.path(file), text, { flag: 'a' });
  }

  /** Gives a file another name. */
  rename(file: string, to: string): void {
    renameSync(this.path(file), this.path(to));
  }

  /** Takes a file or folder away. */
  remove(file: string): void {
    rmSync(this.path(file), { recursive: true });
  }
}

/** A fault that somebody brings into the minimal archive, and everything that must be said of it. */
export interface Fault {
  why: string;
  spoil: (root: SpoiltRoot) => void;
  /** `code file:line:column`, without the file where it is the second article's, with `~` before a warning; nothing else may be reported. */
  expected: string[];
  /** Whether this system lets somebody do it, as all do when it is left out. */
  possible?: boolean;
}

/** A fault of replacing some words of a file; what is expected of this file names line and column alone. */
export function edited(
  why: string,
  file: string,
  from: string | RegExp,
  to: string,
  expected: readonly string[] = [],
): Fault {
  return { why, spoil: (root) => root.edit(file, from, to), expected: inFile(file, expected) };
}

/** The same of a file that is written. */
export function written(
  why: string,
  file: string,
  content: string | Uint8Array,
  expected: readonly string[] = [],
): Fault {
  return { why, spoil: (root) => root.write(file, content), expected: inFile(file, expected) };
}

/** The same of text that is added at the end of a file. */
export function appended(why: string, file: string, text: string, expected: readonly string[] = []): Fault {
  return { why, spoil: (root) => root.append(file, text), expected: inFile(file, expected) };
}

function inFile(file: string, expected: readonly string[]): string[] {
  const named = file === SECOND ? ' ' : ` ${file.replace(ISSUE, '@')}:`;
  return expected.map((each) => each.replace(/ (?=\d+:\d+$)/, named));
}

/** Brings a fault into a copy of the minimal archive and checks it. */
export async function checkFault({ spoil }: Fault): Promise<LoadedArchive> {
  const root = new SpoiltRoot();
  spoil(root);
  const loaded = await loadArchive(root.folder, { today: TODAY });
  rmSync(root.folder, { recursive: true, force: true });
  return loaded;
}

/** The problems as expectations write them. */
export function told({ problems }: LoadedArchive): string[] {
  return problems.map(({ severity, code, file, line, column }) => {
    const named = file === SECOND ? '' : `${file.replace(ISSUE, '@')}:`;
    return `${severity === 'warning' ? '~' : ''}${code} ${named}${line}:${column}`;
  });
}

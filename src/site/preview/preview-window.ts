import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ArchiveWindow } from '../../archive/read/read-scope.ts';

/** How large a preview's window is, in issues. */
export interface WindowSize {
  /** An archive of at most so many is shown whole. */
  whole: number;
  /** How many of the newest are always shown. */
  newest: number;
  /** How many of those that were opened or changed are shown beside them; the latest stay. */
  opened: number;
}

/**
 * Two hundred issues are made in about a second after a change, and twenty-four in half of that: what is
 * always shown leaves room for what is opened. What was opened long ago is made again when it is asked for.
 */
export const windowSize: WindowSize = { whole: 200, newest: 24, opened: 48 };

/** Of the issues that a record names the newest are opened with it: no more than one page of them is read at once. */
const mostNamed = 12;

const issueId = '\\d{4}-\\d{2}-\\d{2}(?:-[a-z0-9]+)?';
const issueName = new RegExp(`^${issueId}$`);
const issueAddress = new RegExp(`^(?:issues|data/articles)/(${issueId})(?:/|\\.json$|$)`);
const issueFile = new RegExp(`^(?:src/issues|_data/(?:figures|events))/(${issueId})(?:/|\\.yaml$|$)`);
const yearAddress = /^issues\/(\d{4})\/$/;
const recordAddress = /^((?:people|organizations|initiatives)\/[a-z0-9-]+)(?:\/|\.xml$)/;
const recordFile = /^_data\/((?:people|organizations|initiatives)\/[a-z0-9-]+)\.yaml$/;

/** Keeps which issues of a large archive a preview shows: the newest, and those that were opened or changed. */
export class PreviewWindow {
  readonly #root: string;
  readonly #size: WindowSize;
  readonly #opened = new Set<string>();
  readonly #records = new Set<string>();
  #ids: string[] = [];
  #known = new Set<string>();

  constructor(root: string, size: WindowSize = windowSize) {
    this.#root = root;
    this.#size = size;
    this.refresh();
  }

  /** Looks which issues there are now. */
  refresh(): void {
    this.#ids = namesIn(join(this.#root, 'src/issues'))
      .filter((name) => issueName.test(name))
      .sort();
    this.#known = new Set(this.#ids);
  }

  /** Whether the archive is so large that a part of it is shown. */
  get isPartial(): boolean {
    return this.#ids.length > this.#size.whole;
  }

  /** The ids of all issues, oldest first. */
  get all(): readonly string[] {
    return this.#ids;
  }

  /** How many of the newest are always shown. */
  get newest(): number {
    return this.#size.newest;
  }

  /** What is shown; undefined when that is everything. */
  get shown(): ArchiveWindow | undefined {
    if (!this.isPartial) return undefined;
    const opened = [...this.#opened].filter((id) => this.#known.has(id));
    const issues = new Set([...opened, ...this.#ids.slice(-this.#size.newest)]);
    return { issues, records: new Set(this.#records) };
  }

  /**
   * Opens what the page at an address, under the site's base, is made from: an issue, the last issue of a year, or a
   * record with the issues that it names. Undefined when there is nothing of it, else whether it was not open yet.
   */
  open(address: string): boolean | undefined {
    const year = yearAddress.exec(address)?.[1];
    const last = year === undefined ? undefined : this.#ids.findLast((id) => id.startsWith(year));
    const issue = last ?? issueAddress.exec(address)?.[1];
    if (issue !== undefined) return this.#known.has(issue) ? this.#openIssue(issue) : undefined;
    const record = recordAddress.exec(address)?.[1];
    return record === undefined ? undefined : this.#openRecord(record);
  }

  /** Opens what some files belong to, since they have changed. */
  note(files: readonly string[]): void {
    for (const path of files) {
      const file = relative(this.#root, path).replaceAll(sep, '/');
      const issue = issueFile.exec(file)?.[1];
      const record = recordFile.exec(file)?.[1];
      if (issue !== undefined) this.#openIssue(issue);
      else if (record !== undefined) this.#openRecord(record);
    }
  }

  #openIssue(id: string): boolean {
    const isNew = !this.shown?.issues.has(id);
    keepLatest(this.#opened, id, this.#size.opened);
    return isNew;
  }

  #openRecord(record: string): boolean | undefined {
    const text = textOf(join(this.#root, '_data', `${record}.yaml`));
    if (text === undefined) return undefined;
    const isNew = !this.#records.has(record);
    keepLatest(this.#records, record, this.#size.opened);
    const named = new Set([...text.matchAll(new RegExp(`(${issueId})/`, 'g'))].map(([, id = '']) => id));
    const opened = [...named]
      .filter((id) => this.#known.has(id))
      .sort()
      .slice(-mostNamed);
    return opened.map((id) => this.#openIssue(id)).includes(true) || isNew;
  }
}

/** Adds something to a set as its latest, and drops the earliest when there are too many. */
function keepLatest(set: Set<string>, added: string, most: number): void {
  set.delete(added);
  set.add(added);
  for (const earliest of set) {
    if (set.size <= most) return;
    set.delete(earliest);
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

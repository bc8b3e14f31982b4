import type { RootReader } from '../../content/root-reader.ts';
import type { Issue } from '../types.ts';
import { NamedIssues } from './named-issues.ts';

/** The part of an archive that is shown when not all of it is read: a preview of thousands of issues. */
export interface ArchiveWindow {
  /** The ids of the issues that are shown. */
  issues: ReadonlySet<string>;
  /** The records, such as `people/fu-yu-xiang`, that are read whether or not they name an issue that is. */
  records: ReadonlySet<string>;
}

/**
 * Says what of an archive is read: all of it, or what a window shows. Beside the issues of the window
 * the one before and the one after each are read, so that links to them have a title; what is said of
 * issues that are there and not read is believed.
 */
export class ReadScope {
  readonly #window: ArchiveWindow | undefined;
  readonly #named: NamedIssues;
  readonly #unread = new Set<string>();

  /** `named` may be kept for the next time that some of the archive is read. */
  constructor(window?: ArchiveWindow, named = new NamedIssues()) {
    this.#window = window;
    this.#named = named;
  }

  /** Whether everything is read, so that what is not found is nowhere. */
  get isWhole(): boolean {
    return this.#window === undefined;
  }

  /** Of the folders of all issues, in their order, those to read; the others are known to be there. */
  select(folders: readonly string[]): string[] {
    const issues = this.#window?.issues;
    if (!issues) return [...folders];
    const shows = (folder: string | undefined): boolean => folder !== undefined && issues.has(folder);
    return folders.filter((folder, index) => {
      const reads = shows(folder) || shows(folders[index - 1]) || shows(folders[index + 1]);
      if (!reads) this.#unread.add(folder);
      return reads;
    });
  }

  /** Whether there is an issue of this id that was not read. */
  isUnread(issue: string): boolean {
    return this.#unread.has(issue);
  }

  /** Whether the article of an id, such as `2023-04-26/slug`, is in an issue that was not read. */
  isUnreadArticle(id: string): boolean {
    return this.#unread.has(id.slice(0, id.indexOf('/')));
  }

  /** Whether an issue that was read is shown, not only linked to. */
  shows({ id }: Issue): boolean {
    return this.#window?.issues.has(id) ?? true;
  }

  /** Whether to read a record: one that was asked for, or whose file names an issue that is read or none that is not. */
  readsRecord(record: string, reader: RootReader): boolean {
    if (!this.#window || this.#window.records.has(record)) return true;
    const file = `_data/${record}.yaml`;
    const issues = this.#named.of(file, reader.mark(file), () => reader.text(file)) ?? [];
    return issues.length === 0 || issues.some((issue) => !this.isUnread(issue));
  }
}

import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join, sep } from 'node:path';
import { type Fingerprint, isPassing } from './fingerprint.ts';

/** How long, in milliseconds, one stretch of the round takes; of the first round, which also asks for notices. */
const stretch = 5;
const firstStretch = 40;

/** A folder to look at now, and what it is known to have been when that is so: nothing, for one that is new. */
export interface DueFolder {
  folder: string;
  before: Fingerprint | undefined;
}

/**
 * Goes round the folders of a folder, a stretch at a time. The system is asked to give notice of changes
 * in each; one with a notice, a new one and one that is gone come before their turn.
 */
export class FolderRound {
  readonly #top: string;
  readonly #onNotice: () => void;
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #soon = new Map<string, DueFolder>();
  #names = new Set<string>();
  #turn: Iterator<string>;
  #isFirst = true;
  #changed = 0;
  #asksForNotices = true;

  /** `onNotice` is told that there is a folder to look at before its turn. */
  constructor(top: string, onNotice: () => void) {
    this.#top = top;
    this.#onNotice = onNotice;
    this.#changed = changedAt(top);
    this.#names = new Set(namesIn(top));
    this.#turn = this.#names.values();
    // Elsewhere than on Linux one watcher sees a whole tree.
    if (process.platform !== 'linux') this.#watch(top, (name) => this.#notice(name.split(sep)[0] ?? ''));
  }

  /** Whether there are folders that were not looked at yet. */
  get isFirst(): boolean {
    return this.#isFirst;
  }

  /** The folders to look at now; each is looked at while this goes on, for that is what takes the time. */
  *next(): Generator<DueFolder> {
    this.#compareNames();
    const soon = [...this.#soon.values()];
    this.#soon.clear();
    yield* soon;
    const end = performance.now() + (this.#isFirst ? firstStretch : stretch);
    while (performance.now() < end) {
      const { value: name, done } = this.#turn.next();
      if (done) {
        this.#isFirst = false;
        this.#turn = this.#names.values();
        return;
      }
      if (this.#isFirst && process.platform === 'linux')
        this.#watch(join(this.#top, name), () => this.#notice(name));
      yield { folder: join(this.#top, name), before: undefined };
    }
  }

  /** Asks for no more notices. */
  stop(): void {
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  #notice(name: string): void {
    if (name === '' || isPassing(name)) return;
    this.#soon.set(name, { folder: join(this.#top, name), before: undefined });
    this.#onNotice();
  }

  /** A folder's own time changes when something in it comes, goes or gets another name. */
  #compareNames(): void {
    const changed = changedAt(this.#top);
    if (changed === this.#changed) return;
    this.#changed = changed;
    const names = new Set(namesIn(this.#top));
    for (const name of names) {
      if (this.#names.has(name)) continue;
      this.#soon.set(name, { folder: join(this.#top, name), before: new Map() });
      if (process.platform === 'linux') this.#watch(join(this.#top, name), () => this.#notice(name));
    }
    for (const name of this.#names) {
      const folder = join(this.#top, name);
      if (names.has(name)) continue;
      this.#soon.set(name, { folder, before: new Map([[folder, 'folder']]) });
      this.#watchers.get(folder)?.close();
      this.#watchers.delete(folder);
    }
    this.#names = names;
    this.#turn = names.values();
  }

  /** Where the system gives no more notices, the round alone finds what has changed. */
  #watch(folder: string, onNotice: (name: string) => void): void {
    if (!this.#asksForNotices) return;
    this.#watchers.get(folder)?.close();
    try {
      const recursive = process.platform !== 'linux';
      const watcher = watch(folder, { persistent: false, recursive }, (_event, name) => onNotice(name ?? ''));
      watcher.on('error', () => watcher.close());
      this.#watchers.set(folder, watcher);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code !== 'ENOENT' && code !== 'ENOTDIR') this.#asksForNotices = false;
    }
  }
}

function changedAt(folder: string): number {
  return statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => !isPassing(name));
  } catch {
    return [];
  }
}

import { type FSWatcher, lstatSync, readdirSync, type Stats, watch } from 'node:fs';
import { dirname, join } from 'node:path';

/** How long, in milliseconds, between two looks: mostly, after a notice of the system, and while something changes. */
const rest = 100;
const prompt = 10;
const again = 60;

/** How long, in milliseconds, files must have stayed the same before they are taken for written. */
const settled = 50;

/** How many folders are looked at each time: all of a small archive, and a large one in turn. */
const atOnce = 40;

/** How long, in milliseconds, a file that was emptied is left to whoever emptied it: some editors write in two steps. */
const emptied = 1_000;

/** Files that editors and systems leave while they work, which are no content. */
const passing = /^\.|~$|^~\$|\.sw[a-z]$|\.tmp$/;

/** On Linux a watcher sees one folder, elsewhere a whole tree. */
const seesTrees = process.platform !== 'linux';

/** What a path looked like, and since when it looks so. */
interface Look {
  mark: string;
  since: number;
}

/**
 * Watches folders, and tells which files have changed when they have stopped to. Each folder is looked at in its
 * turn, since notices of the system lose renamed folders and what is saved by replacing a file, and are not
 * given on every disk; they say which folder is to be looked at now. (Chokidar asks for notices of each file:
 * for 10,000 issues that takes five seconds of CPU before the first.)
 */
export class FileWatch {
  readonly #onChange: (files: string[]) => void;
  /** Every folder, with how each entry in it looked when that was last told. */
  readonly #folders = new Map<string, Map<string, string>>();
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #due = new Set<string>();
  readonly #unsettled = new Map<string, Look>();
  #turn: Iterator<string>;
  #timer: NodeJS.Timeout | undefined;

  /** What is in the folders now is taken as it is; a file is a folder of one entry. */
  constructor(folders: readonly string[], onChange: (files: string[]) => void) {
    this.#onChange = onChange;
    for (const folder of folders) {
      if (seesTrees) this.#ask(folder);
      for (const path of this.#enter(folder)) this.#folders.get(dirname(path))?.set(path, markOf(path));
    }
    this.#turn = this.#folders.keys();
    this.#lookIn(rest);
  }

  /** Stops watching. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const watcher of this.#watchers.values()) watcher.close();
  }

  #lookIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), milliseconds);
  }

  /** Enters a folder that was not known, and gives the paths of all that is in it and its folders. */
  #enter(folder: string): string[] {
    this.#folders.set(folder, new Map());
    if (!seesTrees) this.#ask(folder);
    return namesIn(folder).flatMap((name) => {
      const path = join(folder, name);
      return statOf(path)?.isDirectory() ? [path, ...this.#enter(path)] : [path];
    });
  }

  #look(): void {
    for (const folder of this.#due) this.#compare(folder);
    this.#due.clear();
    for (let count = Math.min(atOnce, this.#folders.size); count > 0; count -= 1) {
      const { value, done } = this.#turn.next();
      if (!done) this.#compare(value);
      else this.#turn = this.#folders.keys();
    }
    this.#settle();
    if (this.#timer) this.#lookIn(this.#unsettled.size > 0 ? again : rest);
  }

  /** Compares what is in a folder with what was told of it. */
  #compare(folder: string): void {
    const known = this.#folders.get(folder);
    if (!known) return;
    const paths = new Set([...known.keys(), ...namesIn(folder).map((name) => join(folder, name))]);
    for (const path of paths) {
      const mark = markOf(path);
      if (mark === known.get(path) || this.#unsettled.has(path)) continue;
      this.#unsettled.set(path, { mark, since: performance.now() });
      if (mark === 'folder' && !this.#folders.has(path))
        for (const each of this.#enter(path)) this.#note(each);
      else if (mark === '') this.#leave(path);
    }
  }

  #note(path: string): void {
    this.#unsettled.set(path, { mark: markOf(path), since: performance.now() });
  }

  /** A folder that is gone takes along what was in it. */
  #leave(folder: string): void {
    for (const path of this.#folders.get(folder)?.keys() ?? []) {
      this.#unsettled.set(path, { mark: '', since: performance.now() });
      this.#leave(path);
    }
    this.#folders.delete(folder);
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }

  /** Tells of what has changed when all of it has looked the same for a while. */
  #settle(): void {
    const now = performance.now();
    for (const [path, look] of this.#unsettled) {
      const mark = markOf(path);
      if (mark !== look.mark) this.#unsettled.set(path, { mark, since: now });
    }
    const waits = [...this.#unsettled.values()].some(
      ({ mark, since }) => now - since < (mark.endsWith(' 0') ? emptied : settled),
    );
    if (waits || this.#unsettled.size === 0) return;
    const changed = [...this.#unsettled].filter(([path, { mark }]) => this.#tell(path, mark));
    this.#unsettled.clear();
    if (changed.length > 0) this.#onChange(changed.map(([path]) => path));
  }

  /** Takes note of what is told; gives whether it is something else than before. */
  #tell(path: string, mark: string): boolean {
    const known = this.#folders.get(dirname(path));
    const before = known?.get(path) ?? '';
    if (mark === '') known?.delete(path);
    else known?.set(path, mark);
    return mark !== before || mark === '';
  }

  /** Where the system gives no notices, or no more of them, its turn comes all the same. */
  #ask(folder: string): void {
    try {
      const watcher = watch(folder, { persistent: false, recursive: seesTrees }, (_event, name) => {
        this.#due.add(seesTrees ? dirname(join(folder, name ?? '.')) : folder);
        if (this.#timer) this.#lookIn(prompt);
      });
      watcher.on('error', () => watcher.close());
      this.#watchers.set(folder, watcher);
    } catch {
      // It is gone already, or there are too many.
    }
  }
}

/** How a path looks: when it changed, which file it is, its size; `folder` for one, empty when there is nothing. */
function markOf(path: string): string {
  const stats = statOf(path);
  if (!stats) return '';
  return stats.isDirectory() ? 'folder' : `${stats.mtimeMs} ${stats.ino} ${stats.size}`;
}

function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => !passing.test(name));
  } catch {
    return [];
  }
}

import { type Dirent, type FSWatcher, lstatSync, readdirSync, type Stats, watch } from 'node:fs';
import { basename, join, sep } from 'node:path';

/** How long, in milliseconds, nothing must have changed before files are taken for written. */
const settled = 50;

/** How long, in milliseconds, a file that was emptied is left to whoever emptied it: some editors write in two steps. */
const emptied = 1_000;

/** Files that editors and systems leave while they work, which are no content. */
const passing = /^\.|~$|^~\$|\.sw[a-z]$|\.tmp$/;

/** On Linux a watcher sees one folder, elsewhere a whole tree. */
const seesTrees = process.platform !== 'linux';

/**
 * Watches folders, and tells which files have changed when they have stopped to. On Linux it asks for notices of each
 * folder: Node's own recursive watching loses a file as soon as it is saved by being replaced, and chokidar, which asks
 * for those of each file too, takes seconds of CPU for a large archive.
 */
export class FileWatch {
  readonly #onChange: (files: string[]) => void;
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #changed = new Set<string>();
  #timer: NodeJS.Timeout | undefined;

  /** What is in the folders now is taken as it is. */
  constructor(folders: readonly string[], onChange: (files: string[]) => void) {
    this.#onChange = onChange;
    for (const folder of folders) {
      this.#watch(folder);
      this.#enter(folder);
    }
  }

  /** Stops watching. */
  stop(): void {
    clearTimeout(this.#timer);
    for (const watcher of this.#watchers.values()) watcher.close();
  }

  #watch(folder: string): void {
    this.#watchers.get(folder)?.close();
    try {
      const watcher = watch(folder, { recursive: seesTrees }, (event, name) => {
        const path = join(folder, name ?? '');
        // What lies in a folder that is none of the content is seen where a watcher sees a whole tree.
        if (name?.split(sep).some((part) => passing.test(part))) return;
        // A folder that goes names itself, as if it were in itself.
        if (name !== basename(folder) || statsOf(path)) this.#notice(path, event === 'rename');
      });
      watcher.on('error', () => watcher.close());
      this.#watchers.set(folder, watcher);
    } catch {
      // It is gone already, or there are too many.
    }
  }

  /** Watches the folders in a folder, and gives the paths of all that is in it. */
  #enter(folder: string): string[] {
    return entriesOf(folder).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (!entry.isDirectory()) return [path];
      if (!seesTrees) this.#watch(path);
      return [path, ...this.#enter(path)];
    });
  }

  /** `isOther` says whether there may be another thing at the path than before, or nothing. */
  #notice(path: string, isOther: boolean): void {
    if (passing.test(basename(path))) return;
    const stats = statsOf(path);
    // Where a whole tree is watched, a folder is told of as well as what changed in it.
    if (!isOther && stats?.isDirectory()) return;
    this.#changed.add(path);
    if (!stats) this.#leave(path);
    if (isOther && stats?.isDirectory()) {
      if (!seesTrees) this.#watch(path);
      for (const each of this.#enter(path)) this.#changed.add(each);
    }
    this.#tellSoon();
  }

  /** What was watched at a path that is gone may be watched under another name. */
  #leave(path: string): void {
    for (const [folder, watcher] of this.#watchers) {
      if (folder !== path && !folder.startsWith(path + sep)) continue;
      watcher.close();
      this.#watchers.delete(folder);
    }
  }

  #tellSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const files = [...this.#changed];
      if (files.some(wasEmptied)) this.#tellSoon();
      else {
        this.#changed.clear();
        this.#onChange(files);
      }
    }, settled);
  }
}

function wasEmptied(path: string): boolean {
  const stats = statsOf(path);
  return stats?.isFile() === true && stats.size === 0 && Math.abs(Date.now() - stats.mtimeMs) < emptied;
}

function statsOf(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !passing.test(name));
  } catch {
    return [];
  }
}

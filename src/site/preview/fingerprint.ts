import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What a file looked like, by its path: when it changed, how large it is, which file it is. */
export type Fingerprint = ReadonlyMap<string, string>;

/** Files that editors and systems leave while they work, which are no content. */
const passing = /^\.|~$|^~\$|\.sw[a-z]$|\.tmp$/;

/** Whether a name is that of a file which an editor or a system leaves while it works. */
export function isPassing(name: string): boolean {
  return passing.test(name);
}

/** Looks at every file under some files and folders; what vanishes while it is looked at is not there. */
export function fingerprint(paths: readonly string[]): Fingerprint {
  const found = new Map<string, string>();
  for (const path of paths) look(path, found);
  return found;
}

/** The files that differ between two looks: changed, new or gone. */
export function differences(before: Fingerprint, after: Fingerprint): string[] {
  const changed = [...after].filter(([path, mark]) => before.get(path) !== mark).map(([path]) => path);
  const gone = [...before.keys()].filter((path) => !after.has(path));
  return [...changed, ...gone];
}

function look(path: string, found: Map<string, string>): void {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return;
  if (!stat.isDirectory()) {
    found.set(path, `${stat.mtimeMs} ${stat.size} ${stat.ino}`);
    return;
  }
  found.set(path, 'folder');
  for (const { name } of entriesOf(path)) if (!isPassing(name)) look(join(path, name), found);
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

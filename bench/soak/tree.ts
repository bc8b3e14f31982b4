import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import path from 'node:path';

/** The files of a folder by their paths in it, sorted; hidden ones, too. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** The hash of all that a folder holds: names and bytes; empty for one that is not there. */
export function hashOfTree(folder: string): string {
  if (!existsSync(folder)) return '';
  const hash = createHash('sha256');
  for (const file of filesIn(folder)) hash.update(`${file}\0`).update(readFileSync(path.join(folder, file)));
  return hash.digest('hex');
}

/** The names in a folder that begin with one of some beginnings, or are hidden. */
export function leftIn(folder: string, ...beginnings: string[]): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.startsWith('.') || beginnings.some((one) => name.startsWith(one)));
}

/** Has a minute go by for locks that a killed process was preparing: so long the next command believes that somebody is about to. */
export function ageLocks(folder: string): void {
  for (const name of leftIn(folder, 'site.').filter((one) => one.includes('.lock-')))
    utimesSync(path.join(folder, name), 0, 0);
}

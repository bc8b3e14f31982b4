import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a folder, however deep: their paths with forward slashes, and their sizes in bytes. */
export type SiteTree = ReadonlyMap<string, number>;

/** Lists a folder's files in the order of their names, so that what is found does not depend on the file system. */
export function readTree(folder: string): SiteTree {
  const tree = new Map<string, number>();
  addFolder(tree, folder, '');
  return tree;
}

function addFolder(tree: Map<string, number>, folder: string, prefix: string): void {
  const entries = readdirSync(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) addFolder(tree, path, `${prefix}${entry.name}/`);
    else tree.set(prefix + entry.name, statSync(path).size);
  }
}

import { join } from 'node:path';
import type { ArchiveWindow } from '../../archive/read/read-scope.ts';

const codeFolders = [
  'src/templates',
  'src/assets',
  'src/site',
  'src/archive',
  'src/content',
  'src/model',
  'src/search',
  '_includes',
];

/** What pages are made with. */
export function watchedCode(project: string): string[] {
  return codeFolders.map((path) => join(project, path));
}

/** The contents that are shown: all of them, or the data and the issues of a window. */
export function watchedContents(root: string, window: ArchiveWindow | undefined): string[] {
  const issues = join(root, 'src/issues');
  return [join(root, '_data'), ...(window ? [...window.issues].map((id) => join(issues, id)) : [issues])];
}

import { join } from 'node:path';

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

/** The contents that pages are made of. */
export function watchedContents(root: string): string[] {
  return [join(root, '_data'), join(root, 'src/issues')];
}

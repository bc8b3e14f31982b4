import { relative, sep } from 'node:path';

/** The way from a folder to a path with `/` between names, as problems, reports and files name paths on every system. */
export function relativePath(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

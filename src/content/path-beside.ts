/**
 * The path that a name means in a file, both relative to the root: beside it, or as `..` and `/` in the name say. No name
 * leads out of the root.
 *
 * @example pathBeside('src/pages/charter.md', '../issues/2023-04-26/a.png') // 'src/issues/2023-04-26/a.png'
 */
export function pathBeside(file: string, name: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const part of name.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** The file that a text names: beside it, or, with a slash before the name, in `src/public`. */
export function namedFile(file: string, name: string): string {
  return pathBeside(name.startsWith('/') ? 'src/public/x' : file, name);
}

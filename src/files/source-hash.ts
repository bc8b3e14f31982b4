import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { relativePath } from './relative-path.ts';

/** An import or re-export, at the top or where it is needed; types alone make nothing. */
const IMPORT = /(?:^(?:import|export) (?!type )(?:[^;']*\bfrom )?|\bimport\()'((?!node:)[^']+)'/gm;

/** The name of a package in what is imported. */
const PACKAGE = /^(?:@[^/]+\/)?[^/]+/;

/**
 * The hash of some source files, of all that they import from the project and of the versions of the packages that they use: what they
 * make and is kept is of use as long as it stays the same. Line endings do not count, so that every machine has the same.
 */
export function sourceHash(
  files: readonly string[],
  read = (file: string) => readFileSync(file, 'utf8'),
): string {
  const texts = new Map<string, string>();
  const packages = new Map<string, string>();
  for (const file of files) collect(file);
  const base = dirname(files[0] ?? '');
  const parts = [...texts].map(([file, text]) => [relativePath(base, file), text]);
  return createHash('sha256')
    .update(JSON.stringify([parts, ...packages]))
    .digest('hex');

  function collect(file: string): void {
    if (texts.has(file)) return;
    const text = read(file).replaceAll('\r\n', '\n');
    texts.set(file, text);
    for (const [, path = ''] of text.matchAll(IMPORT)) {
      if (path.startsWith('.')) collect(resolve(dirname(file), path));
      else packages.set(path, packages.get(path) ?? versionOf(path, dirname(file)));
    }
  }
}

/** The version of the package that is found from a folder, as Node finds it. */
function versionOf(path: string, folder: string): string {
  const place = join(folder, 'node_modules', PACKAGE.exec(path)?.[0] ?? '', 'package.json');
  if (existsSync(place)) return String(JSON.parse(readFileSync(place, 'utf8')).version);
  const parent = dirname(folder);
  return parent === folder ? '' : versionOf(path, parent);
}

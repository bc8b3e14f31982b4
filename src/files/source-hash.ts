import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { relativePath } from './relative-path.ts';

/** An import or re-export of a neighbouring file; types alone make nothing. */
const IMPORT = /^(?:import|export) (?!type )(?:[^;']*\bfrom )?'(\.[^']+)'/gm;

/**
 * The hash of some source files and of all that they import from the project: what they make and is kept is of use as long as
 * it stays the same. Line endings do not count, so that every machine has the same.
 */
export function sourceHash(
  files: readonly string[],
  read = (file: string) => readFileSync(file, 'utf8'),
): string {
  const texts = new Map<string, string>();
  for (const file of files) collect(file);
  const base = dirname(files[0] ?? '');
  const parts = [...texts].map(([file, text]) => [relativePath(base, file), text]);
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');

  function collect(file: string): void {
    if (texts.has(file)) return;
    const text = read(file).replaceAll('\r\n', '\n');
    texts.set(file, text);
    for (const [, path = ''] of text.matchAll(IMPORT)) collect(resolve(dirname(file), path));
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codePoint } from '../content/code-point.ts';
import { placeAt } from '../content/place.ts';
import type { ProblemList } from '../content/problem.ts';
import { fontFolder } from '../typeset/fonts.ts';

/**
 * Warns of the characters of a file that no font has, where it first holds one of them; at its beginning when that is written
 * otherwise there.
 */
export function warnOfMissing(
  missing: readonly string[],
  { code, file, root, problems }: { code: string; file: string; root: string; problems: ProblemList },
): void {
  const [first] = missing;
  if (first === undefined) return;
  const text = readFileSync(join(root, file), 'utf8').replace(/\r\n?/g, '\n');
  problems.warning(code, placeAt(file, text, Math.max(0, text.indexOf(first))), {
    seen: missing.join(' '),
    codes: missing.map(codePoint).join(' '),
    folder: `${fontFolder}/`,
  });
}

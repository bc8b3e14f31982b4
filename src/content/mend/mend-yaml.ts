import { parseYaml } from '../yaml.ts';
import { findTypos, mendTypos, type Typo } from '../yaml-typos.ts';
import { MendCount, type Mended } from './mend.ts';

/**
 * Mends full-width colons, missing spaces after colons and tabs as indents, where the text can be read
 * afterwards; what stays unreadable is left as it is, for a person to look at. `lineOffset` is the
 * number of lines above the text in its file.
 */
export function mendYaml(text: string, lineOffset = 0): Mended {
  const typos = findTypos(text);
  const colons = typos.filter(({ code }) => code !== 'tab-indent');
  for (const some of [typos, colons]) {
    const mended = mendTypos(text, some);
    if (some.length > 0 && parseYaml(mended).errors.length === 0)
      return { text: mended, mends: mendsOf(some, lineOffset) };
  }
  return { text, mends: [] };
}

function mendsOf(typos: readonly Typo[], lineOffset: number): Mended['mends'] {
  const count = new MendCount();
  for (const { code, line } of typos) count.add(code, line + lineOffset);
  return count.list;
}

import { parseDocument } from 'yaml';
import { findSlips, mendSlips, type Slip } from '../yaml-slips.ts';
import { MendCount, type Mended } from './mend.ts';

/**
 * Mends full-width colons, missing spaces after colons and tabs as indents, where the text can be read
 * afterwards; what stays unreadable is left as it is, for a person to look at. `lineOffset` is the
 * number of lines above the text in its file.
 */
export function mendYaml(text: string, lineOffset = 0): Mended {
  const slips = findSlips(text);
  const colons = slips.filter(({ code }) => code !== 'tab-indent');
  for (const some of [slips, colons]) {
    const mended = mendSlips(text, some);
    if (some.length > 0 && isReadable(mended)) return { text: mended, mends: mendsOf(some, lineOffset) };
  }
  return { text, mends: [] };
}

function isReadable(text: string): boolean {
  return (
    parseDocument(text, { schema: 'failsafe', prettyErrors: false, uniqueKeys: false }).errors.length === 0
  );
}

function mendsOf(slips: readonly Slip[], lineOffset: number): Mended['mends'] {
  const count = new MendCount();
  for (const { code, line } of slips) count.add(code, line + lineOffset);
  return count.list;
}

import { normalized } from '../normalized.ts';
import { characterFamilies, holdsFamilies, withoutFamilies } from './characters.ts';
import { codePoint } from './code-point.ts';
import { placeAt } from './place.ts';
import type { ProblemList } from './problem.ts';

const exceptCompatibility = /(?:(?![\uf900-\ufaff]|\ud87e[\udc00-\ude1f])[\s\S])+/g;

/**
 * Gives the text as it is published: NFC (Unicode Annex 15), LF line ends, without the characters
 * that nobody can see. What goes is a warning with its count; bidirectional controls are errors, for
 * they make a line read other than it is stored; compatibility ideographs stay and are warned of.
 */
export function cleanText(text: string, file: string, problems: ProblemList): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!holdsFamilies.test(lines)) return normalized(lines, 'NFC');
  for (const { pattern, code, severity } of characterFamilies) {
    const found = lines.match(pattern) ?? [];
    if (found.length === 0) continue;
    const seen = [...new Set(found)].slice(0, 4).map(codePoint).join(' ');
    problems[severity](code, placeAt(file, lines, lines.search(pattern)), { count: found.length, seen });
  }
  return withoutFamilies(lines).replace(exceptCompatibility, (run) => normalized(run, 'NFC'));
}

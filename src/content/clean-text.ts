import { placeAt } from './place.ts';
import type { ProblemList } from './problem.ts';

const suspicious =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\uf900-\ufaff\ufdd0-\ufdef\ufff9-\uffff]|[\ud87e][\udc00-\ude1f]/;
const bidirectional = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const invisible = /[\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff]/g;
const control =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff]/g;
const compatibility = /[\uf900-\ufaff]|\ud87e[\udc00-\ude1f]/g;
const exceptCompatibility = /(?:(?![\uf900-\ufaff]|\ud87e[\udc00-\ude1f])[\s\S])+/g;

/**
 * Gives the text as it is published: NFC (Unicode Annex 15), LF line ends, without the characters
 * that nobody can see. What goes is a warning with its count; bidirectional controls are errors, for
 * they make a line read other than it is stored; compatibility ideographs stay and are warned of.
 */
export function cleanText(text: string, file: string, problems: ProblemList): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!suspicious.test(lines)) return lines.normalize('NFC');
  report(lines, bidirectional, 'bidi-control', 'error', file, problems);
  report(lines, invisible, 'invisible-characters', 'warning', file, problems);
  report(lines, control, 'control-characters', 'warning', file, problems);
  report(lines, compatibility, 'compatibility-ideographs', 'warning', file, problems);
  report(lines, /\ufffd/g, 'replacement-characters', 'warning', file, problems);
  const bare = lines.replace(bidirectional, '').replace(invisible, '').replace(control, '');
  return bare.replace(exceptCompatibility, (run) => run.normalize('NFC'));
}

function report(
  text: string,
  pattern: RegExp,
  code: string,
  severity: 'error' | 'warning',
  file: string,
  problems: ProblemList,
): void {
  const found = [...text.matchAll(pattern)];
  const first = found[0];
  if (!first) return;
  const seen = [...new Set(found.map((match) => codePoint(match[0])))].slice(0, 4).join(' ');
  problems[severity](code, placeAt(file, text, first.index), { count: found.length, seen });
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

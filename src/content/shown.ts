import { codePoint } from './code-point.ts';
import { withoutPrivateNumbers } from './private-numbers.ts';
import { sliceText } from './slice-text.ts';

/** What a terminal would obey and what nobody sees or what turns a line round, but for line ends and tabs. */
const unseen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Words of others as messages, logs and pull requests show them: names of files, too, may hold anything. What would not be
 * seen stands as its code point, and of a private number only its end.
 *
 * @example shown('a\u202eb.docx') // 'a<U+202E>b.docx'
 */
export function shown(text: string): string {
  return withoutPrivateNumbers(text).replace(unseen, (character) => `<${codePoint(character)}>`);
}

/** How far a private number that an offset falls into can reach to either side, digits and what parts them. */
const reach = 100;

/** A part of a text as messages quote it, between two UTF-16 offsets: no part of a private number is left at its ends. */
export function shownPart(text: string, start: number, end: number): string {
  const from = Math.max(0, start - reach);
  return sliceText(withoutPrivateNumbers(text.slice(from, end + reach)), start - from, end - from);
}

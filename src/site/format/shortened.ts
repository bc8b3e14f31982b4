import { sliceText } from '../../content/slice-text.ts';
import { beforeWord } from '../../whole-words.ts';

/** A text in at most so many characters, cut where no word is, with the language's dots in place of the rest. */
export function shortened(text: string, length: number, dots: string): string {
  if (text.length <= length) return text;
  return sliceText(text, 0, beforeWord(text, length - 1)).replace(/[\s,;:([“‘«-]+$/u, '') + dots;
}

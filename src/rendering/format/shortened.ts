import { sliceText } from '../../content/slice-text.ts';
import { betweenWords } from '../../whole-words.ts';

/** What is longer is no word, and is cut. */
const longestWord = 40;

/** A text in at most so many characters, cut where no word is, with the language's dots in place of the rest. */
export function shortened(text: string, length: number, dots: string): string {
  if (text.length <= length) return text;
  const between = betweenWords(text, length - 1, -1);
  const cut = between > 0 && length - between < longestWord ? between : length - 1;
  return sliceText(text, 0, cut).replace(/[\s,;:([“‘«-]+$/u, '') + dots;
}

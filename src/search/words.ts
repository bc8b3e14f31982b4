/** A word as it is printed: letters, marks and digits, with apostrophes between them. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’＇][\p{L}\p{M}\p{N}]+)*/gu;
/** Scripts that do not part words. */
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The words and numbers of a text as they are indexed: composed, in small letters; none of scripts that do not part words. */
export function wordsIn(text: string): string[] {
  return [...text.matchAll(WORD)].flatMap(([printed]) => {
    const word = printed.normalize('NFKC').toLowerCase().replaceAll('’', "'");
    return UNPARTED.test(word) ? [] : [word];
  });
}

/** A word without the marks of its letters: `tamaki` of `tāmaki`. */
export function unmarked(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** Whether a stretch of a text is whole words: no letter or digit stands before it or after. */
export function isWhole(text: string, start: number, end: number): boolean {
  const within = /^[\p{L}\p{M}\p{N}]$/u;
  const [after = ''] = text.slice(end, end + 2);
  return !within.test([...text.slice(Math.max(0, start - 2), start)].at(-1) ?? '') && !within.test(after);
}

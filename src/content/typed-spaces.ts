/** A space between a Chinese character and a digit, either way round; the space alone is matched. */
const besideDigit = /(?<=\p{Script=Han})[ \u00a0]+(?=\d)|(?<=\d)[ \u00a0]+(?=\p{Script=Han})/gu;

/** The UTF-16 offsets of the spaces between Chinese characters and digits: the page sets that space by itself. */
export function spacesBesideDigits(text: string): number[] {
  return [...text.matchAll(besideDigit)].map(({ index }) => index);
}

/** A text without those spaces. */
export function withoutSpacesBesideDigits(text: string): string {
  return text.replace(besideDigit, '');
}

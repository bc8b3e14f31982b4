/** What may not be parted: two of what words are made of (digits, Latin letters, apostrophes), or the halves of a character. */
const within = /^[\wÀ-ž'’]{2}$|^[^\0-\uffff]$/u;

/** The nearest place from `at` (UTF-16), backwards or forwards, that is within no word and no character: where a text may be cut. */
export function betweenWords(text: string, at: number, step: 1 | -1): number {
  let cut = at;
  while (within.test(text.slice(cut - 1, cut + 1))) cut += step;
  return cut;
}

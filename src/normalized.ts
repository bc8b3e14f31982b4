/** As many marks as may follow a letter in Unicode's stream-safe text format (Annex 15, 13); no writing has as many. */
const crowd = /\p{M}{31}/u;
const pieces = /\P{M}+\p{M}{0,30}|\p{M}{1,30}/gu;
/** Looking for crowds costs more than what they do to a text that is not longer. */
const long = 10_000;

/**
 * A text in a normal form of Unicode. Marks that crowd on one letter are put in order by a time that grows with the
 * square of their number, so they are put in order by thirties.
 */
export function normalized(text: string, form: 'NFC' | 'NFD' | 'NFKC'): string {
  if (text.length <= long || !crowd.test(text)) return text.normalize(form);
  return text.replace(pieces, (piece) => piece.normalize(form));
}

/**
 * The dictionary is the platform's (Unicode Annex 29 with ICU's Chinese word list), so it is evidence among other
 * evidence and never proof.
 */
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Whether a word of two characters or more spans the end of `before` and the start of `after`: no paragraph ends there. */
export function cutsWord(before: string, after: string): boolean {
  const head = before.slice(-12);
  const word = segmenter.segment(head + after.slice(0, 12)).containing(head.length);
  return word !== undefined && word.index < head.length;
}

/** The words of a text in order, with where each begins. */
export function wordsOf(text: string): { word: string; at: number }[] {
  return [...segmenter.segment(text)].map(({ segment, index }) => ({ word: segment, at: index }));
}

/** The first word of a text. */
export function firstWord(text: string): string {
  return segmenter.segment(text.slice(0, 12)).containing(0)?.segment ?? '';
}

/** How much of a text's pairs of characters come back in the text below it. */
export function overlap(text: string, below: string): number {
  let again = 0;
  let pairs = 0;
  for (let at = 0; at + 2 <= text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    if (!/^[\p{L}\p{N}]{2}$/u.test(pair)) continue;
    pairs += 1;
    if (below.includes(pair)) again += 1;
  }
  return pairs === 0 ? 0 : again / pairs;
}

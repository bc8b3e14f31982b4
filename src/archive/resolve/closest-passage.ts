import search from 'approx-string-match';
import { sliceText } from '../../content/slice-text.ts';

/** Words beyond this length say no more about what was meant. */
const longestSought = 300;

/**
 * Finds among some texts the words of least edit distance from a quotation that is not there, and where the two part:
 * `difference` is the first of them, `text → quotation`. Both are empty when half of the quotation would have to change.
 */
export function closestPassage(texts: readonly string[], sought: string) {
  const wanted = sought.slice(0, longestSought);
  const matches = texts.flatMap((text) =>
    search(text, wanted, Math.ceil(wanted.length / 2) - 1).map(({ start, end, errors }) => ({
      errors,
      words: text.slice(start, end),
      // Of stretches as near as one another the one as long as what is sought shows most.
      unlike: Math.abs(end - start - wanted.length),
    })),
  );
  const [best] = matches.sort((a, b) => a.errors - b.errors || a.unlike - b.unlike);
  if (!best) return { nearest: '', difference: '' };
  return { nearest: best.words, difference: firstDifference(best.words, wanted) };
}

function firstDifference(nearest: string, wanted: string): string {
  let from = 0;
  while (from < nearest.length && nearest[from] === wanted[from]) from += 1;
  let tail = 0;
  const most = Math.min(nearest.length, wanted.length) - from;
  while (tail < most && nearest.at(-1 - tail) === wanted.at(-1 - tail)) tail += 1;
  const start = Math.max(0, from - 4);
  const shown = (text: string): string =>
    sliceText(text.slice(start, Math.min(text.length, text.length - tail + 4)), 0, 40);
  return `${shown(nearest)} → ${shown(wanted)}`;
}

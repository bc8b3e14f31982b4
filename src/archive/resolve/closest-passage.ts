import search from 'approx-string-match';
import { sliceText } from '../../content/slice-text.ts';

/** Words beyond this length say no more about what was meant. */
const longestSought = 300;
/** A text is searched in windows of twice this length: one that repeats a character holds a match at every place. */
const step = 1000;

/**
 * Finds among some texts the words of least edit distance from a quotation that is not there, and where the two part:
 * `difference` is the first of them, `text → quotation`. Both are empty when half of the quotation would have to change.
 */
export function closestPassage(texts: readonly string[], sought: string) {
  const wanted = sought.slice(0, longestSought);
  let [nearest, distance] = ['', Math.ceil(wanted.length / 2)];
  for (const text of texts) {
    for (let at = 0; at < text.length; at += step) {
      const window = text.slice(at, at + 2 * step);
      const matches = search(window, wanted, distance - 1);
      // Of stretches as near as one another the one as long as what is sought shows most.
      const unlike = ({ start, end }: { start: number; end: number }) =>
        Math.abs(end - start - wanted.length);
      const [best] = matches.sort((a, b) => unlike(a) - unlike(b));
      if (best) [nearest, distance] = [window.slice(best.start, best.end), best.errors];
    }
  }
  return { nearest, difference: nearest === '' ? '' : firstDifference(nearest, wanted) };
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

import { sliceText } from '../../content/slice-text.ts';

/** The passage nearest to a quotation that is not there, and where the two part. */
export interface ClosestPassage {
  /** The words of the text that are nearest, or an empty string when nothing is near. */
  nearest: string;
  /** The first difference, `text → quotation`, or an empty string. */
  difference: string;
}

/** Words beyond these lengths say no more about what was meant, and cost their product in time. */
const longestSought = 300;
const longestText = 20_000;

/**
 * Finds the words nearest to a quotation among some texts: the text that shares the most pairs of
 * characters, then within it the stretch of least edit distance (Sellers' algorithm, free ends).
 */
export function closestPassage(texts: readonly string[], sought: string): ClosestPassage {
  const wanted = sought.slice(0, longestSought);
  const pairs = pairsOf(wanted);
  let best = '';
  let bestShare = 0;
  for (const text of texts) {
    let share = 0;
    for (const pair of pairs) if (text.includes(pair)) share += 1;
    if (share > bestShare) [best, bestShare] = [text, share];
  }
  if (bestShare === 0 || bestShare * 3 < pairs.size) return { nearest: '', difference: '' };
  const nearest = stretch(window(best, wanted, pairs), wanted);
  return { nearest, difference: firstDifference(nearest, wanted) };
}

/** A text far longer than what is sought is cut to where the pairs of characters first lie thick. */
function window(text: string, wanted: string, pairs: ReadonlySet<string>): string {
  const size = wanted.length * 2;
  if (text.length <= longestText) return text;
  let [best, bestCount] = [0, 0];
  for (let start = 0; start < text.length; start += wanted.length) {
    let count = 0;
    for (let at = start; at < start + size; at += 1) if (pairs.has(text.slice(at, at + 2))) count += 1;
    if (count > bestCount) [best, bestCount] = [start, count];
  }
  return text.slice(Math.max(0, best - wanted.length), best + size + wanted.length);
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}

function stretch(text: string, wanted: string): string {
  let row = new Int32Array(text.length + 1);
  let starts = Int32Array.from({ length: text.length + 1 }, (_, at) => at);
  for (let i = 1; i <= wanted.length; i += 1) {
    const next = new Int32Array(text.length + 1);
    const nextStarts = new Int32Array(text.length + 1);
    next[0] = i;
    for (let j = 1; j <= text.length; j += 1) {
      const same = wanted[i - 1] === text[j - 1] ? 0 : 1;
      const diagonal = (row[j - 1] ?? 0) + same;
      const up = (row[j] ?? 0) + 1;
      const left = (next[j - 1] ?? 0) + 1;
      const least = Math.min(diagonal, up, left);
      next[j] = least;
      nextStarts[j] =
        (least === diagonal ? starts[j - 1] : least === up ? starts[j] : nextStarts[j - 1]) ?? 0;
    }
    [row, starts] = [next, nextStarts];
  }
  // Of stretches as near as one another the one as long as what is sought shows most.
  const unlike = (j: number): number => (row[j] ?? 0) * 1000 + Math.abs(j - (starts[j] ?? 0) - wanted.length);
  let end = 0;
  for (let j = 0; j <= text.length; j += 1) if (unlike(j) < unlike(end)) end = j;
  return text.slice(starts[end] ?? 0, end);
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

import type { Piece } from './pieces.ts';

/** A piece with its width, in the same measure as the line's. */
export interface MeasuredPiece extends Piece {
  width: number;
}

/** Lines of a text and how far from well set they are: 0 is an even block broken only between clauses. */
export interface BrokenText {
  lines: string[];
  cost: number;
  /** How many lines end inside a clause. */
  inside: number;
}

/** What a break inside a clause weighs against a line that is half empty. */
const insideClause = 0.35;

/** What one more line weighs. */
const anotherLine = 0.12;

/**
 * Breaks pieces into at most `most` lines of a width, as evenly as it can and rather between clauses
 * than inside them; nothing when they do not fit. `space` is the width of a space.
 */
export function breakLines(
  pieces: readonly MeasuredPiece[],
  { width, space, most }: { width: number; space: number; most: number },
): BrokenText | undefined {
  let ways: (BrokenText | undefined)[] = [{ lines: [], cost: 0, inside: 0 }, ...pieces.map(() => undefined)];
  let best: BrokenText | undefined;
  for (let count = 1; count <= most; count += 1) {
    const next: (BrokenText | undefined)[] = pieces.map(() => undefined);
    next.push(undefined);
    for (const [start, way] of ways.entries()) {
      if (!way) continue;
      const cut = start > 0 && !pieces[start]?.clause ? 1 : 0;
      for (const { end, text, slack } of linesFrom(pieces, start, width, space)) {
        const cost = way.cost + cut * insideClause + slack * slack + anotherLine;
        if (cost < (next[end]?.cost ?? Number.POSITIVE_INFINITY))
          next[end] = { lines: [...way.lines, text], cost, inside: way.inside + cut };
      }
    }
    const whole = next[pieces.length];
    if (whole && whole.cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = whole;
    ways = next;
  }
  return best;
}

/** Every line that can begin at a piece; the slack is the part of the width that it leaves empty. */
function linesFrom(pieces: readonly MeasuredPiece[], start: number, width: number, space: number) {
  const lines: { end: number; text: string; slack: number }[] = [];
  let used = 0;
  let text = '';
  for (let end = start; end < pieces.length; end += 1) {
    const piece = pieces[end];
    if (!piece) break;
    const gap = piece.spaced && end > start;
    used += piece.width + (gap ? space : 0);
    if (used > width) break;
    text += (gap ? ' ' : '') + piece.text;
    lines.push({ end: end + 1, text, slack: 1 - used / width });
  }
  return lines;
}

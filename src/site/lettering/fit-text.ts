import type { Language } from '../../content/problem.ts';
import { type BrokenText, breakLines, type MeasuredPiece } from './break-lines.ts';
import { lettersOf, widthOf } from './letters.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Typeface } from './true-type.ts';

/** The room that a text has, in pixels; `sizes` from the largest to the smallest that may be read. */
export interface TextBox {
  width: number;
  sizes: readonly number[];
  /** How many lines of a size the height takes. */
  linesAt: (size: number) => number;
}

/** A text in lines, in the size that suits the box. */
export interface FittedText {
  size: number;
  lines: string[];
}

/** A smaller size is worth it, down to this part of the largest that fits, when no line then ends inside a clause. */
const worthSmaller = 0.6;

/** No card holds more characters than this. */
const most = 400;

/** Sets a text as large as the box allows; one that is too long for the smallest size ends in an ellipsis. */
export function fitText(
  text: string,
  faces: readonly Typeface[],
  language: Language,
  box: TextBox,
): FittedText {
  const characters = [...text];
  const cut = characters.slice(0, most).join('');
  const widths = new Map<string, number>();
  const measure = (part: string): number => {
    const known = widths.get(part) ?? widthOf(lettersOf(part, faces, language));
    widths.set(part, known);
    return known;
  };
  const fits: (FittedText & BrokenText)[] = [];
  for (const size of box.sizes) {
    const broken = atSize(piecesOf(cut), size, measure, box);
    if (broken) fits.push({ ...broken, size });
  }
  const [largest] = fits;
  if (!largest) return shortened(cut, measure, box, language === 'zh-CN' ? '……' : '…');
  const near = fits.filter(({ size }) => size >= largest.size * worthSmaller);
  return near.find(({ inside }) => inside === 0) ?? largest;
}

function atSize(
  pieces: readonly Piece[],
  size: number,
  measure: (part: string) => number,
  box: TextBox,
): BrokenText | undefined {
  const width = box.width / size;
  const measured = pieces.flatMap((piece) =>
    splitWide({ ...piece, width: measure(piece.text) }, width, measure),
  );
  return breakLines(measured, { width, space: measure(' '), most: box.linesAt(size) });
}

/** A word or number that is wider than the line is cut between its characters. */
function splitWide(piece: MeasuredPiece, width: number, measure: (part: string) => number): MeasuredPiece[] {
  if (piece.width <= width) return [piece];
  return [...piece.text].map((character, index) => ({
    text: character,
    spaced: piece.spaced && index === 0,
    clause: piece.clause && index === 0,
    width: measure(character),
  }));
}

/** As much of the text as the smallest size takes, found by halving. */
function shortened(
  text: string,
  measure: (part: string) => number,
  box: TextBox,
  ellipsis: string,
): FittedText {
  const size = box.sizes.at(-1) ?? 0;
  const pieces = piecesOf(text);
  let [low, high] = [0, pieces.length];
  let best: BrokenText = { lines: [], cost: 0, inside: 0 };
  while (low < high) {
    const count = (low + high + 1) >> 1;
    const kept = pieces.slice(0, count);
    const last = kept.at(-1);
    const ended = last ? [...kept.slice(0, -1), { ...last, text: trimmed(last.text) + ellipsis }] : kept;
    const broken = atSize(ended, size, measure, box);
    if (broken) [best, low] = [broken, count];
    else high = count - 1;
  }
  return { size, lines: best.lines };
}

/** An ellipsis takes the place of the mark before it. */
function trimmed(text: string): string {
  return text.replace(/[、，。；：！？,.;:!?…—]+$/u, '');
}

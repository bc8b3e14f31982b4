import type { Place } from './problem.ts';

/** The 1-based line and column (in characters) of an offset in a text. */
export function placeAt(file: string, text: string, offset: number): Place {
  return placesIn(file, text)(offset);
}

/**
 * Gives the places of many offsets in one text, whose lines are counted once, at the first. `firstLine` is the
 * file's 1-based line that the text begins on.
 */
export function placesIn(file: string, text: string, firstLine = 1): (offset: number) => Place {
  let starts: number[] | undefined;
  // Where the last one was: a line may be as long as the text, and offsets mostly come in their order.
  let last = { start: 0, offset: 0, column: 1 };
  return (offset) => {
    starts ??= lineStarts(text);
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    const start = starts[low] ?? 0;
    const from = last.start === start && last.offset <= offset ? last : { offset: start, column: 1 };
    last = { start, offset, column: from.column + [...text.slice(from.offset, offset)].length };
    return { file, line: firstLine + low, column: last.column };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The place of a file as a whole: its first line. */
export function fileStart(file: string): Place {
  return { file, line: 1, column: 1 };
}

/** The body of a file, and the file's 1-based line that it begins on. */
export interface BodyText {
  file: string;
  body: string;
  bodyLine: number;
}

/**
 * The part of a body from a line of its file to the next blank line, empty when the file has no such line; `placeOf`
 * gives the place of an offset into its text.
 */
export function partFrom(
  { file, body, bodyLine }: BodyText,
  line: number,
): { text: string; placeOf: (offset: number) => Place } {
  let start = 0;
  for (let at = bodyLine; at < line && start !== -1; at += 1) start = body.indexOf('\n', start) + 1 || -1;
  const end = start === -1 ? -1 : body.indexOf('\n\n', start);
  const text = start === -1 ? '' : body.slice(start, end === -1 ? undefined : end);
  return { text, placeOf: placesIn(file, text, line) };
}

/**
 * The place of some words in a body: their first occurrence from a line on, before the next blank
 * line. Words that are not there as they stand (markup is between them) give the line's first column.
 */
export function placeOfWords(text: BodyText, line: number, words: string): Place {
  const part = partFrom(text, line);
  const found = words === '' ? -1 : part.text.indexOf(words);
  // What follows the words is not looked at: a part may be long, and have many problems.
  return placesIn(text.file, part.text.slice(0, Math.max(0, found)), line)(Math.max(0, found));
}

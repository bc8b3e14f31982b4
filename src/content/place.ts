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
  return (offset) => {
    starts ??= lineStarts(text);
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    const before = text.slice(starts[low] ?? 0, offset);
    return { file, line: firstLine + low, column: [...before].length + 1 };
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

import type { Place } from './problem.ts';

/** The 1-based line and column (in characters) of an offset in a text. */
export function placeAt(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line += 1;
  return { file, line, column: [...before.slice(lineStart)].length + 1 };
}

/** The place of a file as a whole: its first line. */
export function fileStart(file: string): Place {
  return { file, line: 1, column: 1 };
}

import type { Line } from '../line.ts';
import { isClosed } from './endings.ts';

/**
 * The width that a program or a typist broke lines at, in characters; undefined when lines are
 * paragraphs. Broken lines follow each other without a blank line, and most are nearly as long as
 * the longest and end in the middle of a sentence.
 */
export function wrapWidth(lines: readonly Line[]): number | undefined {
  const inner = lines.filter((line, index) => line.mark === 'text' && lines[index + 1]?.gap === 0);
  if (inner.length < 4) return undefined;
  const lengths = inner.map((line) => widthOf(line.text)).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width < 16 || width > 160) return undefined;
  const full = inner.filter((line) => Math.abs(widthOf(line.text) - width) <= 4);
  const open = full.filter((line) => !isClosed(line.text));
  return full.length >= inner.length * 0.5 && open.length >= full.length * 0.6 ? width : undefined;
}

/** Whether a line is as long as the lines that were broken at a width. */
export function isFull(line: Line, width: number): boolean {
  return widthOf(line.text) + (line.indented ? 4 : 0) >= width - 4;
}

/** A width in half characters: Chinese ones count two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u0000-\u02ff]/.test(character) ? 1 : 2;
  return width;
}

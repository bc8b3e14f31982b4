import { sliceText } from '../content/slice-text.ts';
import { displayWidth } from './display-width.ts';

/** How many characters of a long line are shown on each side of the place that is marked. */
const margin = 30;

/** Control characters, which a terminal would obey, and directional ones, which would hide what is there. */
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * A line of a file as two lines of text: its number and words round a 1-based column (in UTF-16
 * units), and a mark under what was seen there.
 */
export function quoteLine(line: string, number: number, column: number, seen: string): string {
  const at = Math.min(Math.max(column - 1, 0), line.length);
  const marked = seen !== '' && line.startsWith(seen, at) ? Math.min(seen.length, margin) : 1;
  const from = at > margin * 2 ? at - margin : 0;
  const to = Math.min(line.length, at + marked + margin);
  const gutter = `${String(number).padStart(5)} │ `;
  const before = `${from > 0 ? '…' : ''}${visible(sliceText(line, from, at))}`;
  const after = `${visible(sliceText(line, at, to))}${to < line.length ? '…' : ''}`;
  const mark = '^'.repeat(Math.max(1, displayWidth(visible(line.slice(at, at + marked)))));
  return `${gutter}${before}${after}\n${' '.repeat(5)} │ ${' '.repeat(displayWidth(before))}${mark}`;
}

function visible(text: string): string {
  return text.replace(unprintable, (character) => (character === '\t' ? ' ' : '·'));
}

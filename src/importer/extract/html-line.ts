import type { Line, Look } from '../line.ts';
import { textLine } from '../line.ts';
import type { Style } from './html-style.ts';
import { cleanReceived } from './text.ts';

/** What a line is within, as far as that changes what it is. */
export interface Place {
  style: Style;
  /** The level of the heading that it stands in. */
  level?: number;
  /** The item of a list that it stands in; the first line of an item begins it. */
  item?: { order: number | undefined; mark: string; isBegun: boolean };
  role?: Look['style'];
}

interface Run {
  length: number;
  style: Style;
}

/** Characters as they are collected for a line. */
export class LineText {
  #text = '';
  #runs: Run[] = [];

  add(text: string, style: Style): void {
    // What is to be seen as an object is put there by the reader alone.
    const run = text.replace(/[\t\n\r\f ]+/g, ' ').replaceAll('\ufffc', '');
    this.#text += run;
    const { length } = run.trim();
    if (length > 0) this.#runs.push({ length, style });
  }

  /** The line that was collected, and how many bidirectional controls were left out; no line where there are no characters. */
  take(place: Place, gap: number): { line: Line | undefined; controls: number } {
    const { text: clean, controls } = cleanReceived(this.#text);
    const runs = this.#runs;
    this.#text = '';
    this.#runs = [];
    const text = clean.replace(/\u00a0/g, ' ').trim();
    if (text === '') return { line: undefined, controls };
    const indented = /^(?: *\u3000| ?[\u00a0]{2,})/.test(clean);
    const all = runs.reduce((sum, { length }) => sum + length, 0);
    const bolds = runs.reduce((sum, { length, style }) => sum + (style.bold ? length : 0), 0);
    const { level, item } = place;
    const mark = level ? 'heading' : item && !item.isBegun && item.mark === '' ? 'item' : 'text';
    const numbered = item && !item.isBegun ? item.mark + text : text;
    const order = mark === 'item' ? item?.order : undefined;
    if (item) item.isBegun = true;
    const look = lookOf(runs, place, text.length);
    const line: Line = { ...textLine(numbered, gap, indented), mark, bold: bolds >= all, level, order };
    return { line: look ? { ...line, look } : line, controls };
  }
}

/** The longest line that can be what its element's name says: a byline is no paragraph. */
const longestRole: Readonly<Record<string, number>> = { title: 120, caption: 300, quote: 10_000 };

function lookOf(runs: readonly Run[], { style, role }: Place, length: number): Look | undefined {
  const { align, boxed, ruled, breaksBefore } = style;
  const size = mostOf(runs, (run) => run.size);
  const color = mostOf(runs, (run) => run.color);
  const font = mostOf(runs, (run) => run.font);
  const isShort = role !== undefined && length <= (longestRole[role] ?? 60);
  const look: Look = {
    ...(size !== undefined && { size }),
    ...(align && { align }),
    ...(color !== undefined && { color }),
    ...(font !== undefined && { font }),
    ...(role && isShort && { style: role }),
    ...(boxed && { boxed }),
    ...(ruled && { ruled }),
    ...(breaksBefore && { breaksBefore }),
  };
  return Object.keys(look).length > 0 ? look : undefined;
}

/** What most of the characters have. */
function mostOf<Value>(runs: readonly Run[], pick: (style: Style) => Value | undefined): Value | undefined {
  const lengths = new Map<Value | undefined, number>();
  for (const { length, style } of runs) lengths.set(pick(style), (lengths.get(pick(style)) ?? 0) + length);
  let best: { value: Value | undefined; length: number } = { value: undefined, length: 0 };
  for (const [value, length] of lengths) if (length > best.length) best = { value, length };
  return best.value;
}

import { type InlineObject, type Line, type Look, textLine } from '../line.ts';
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
  /** Whether it is part of a drawing. */
  drawn?: boolean;
}

interface Run {
  length: number;
  style: Style;
}

/** Characters and objects as they are collected for a line. */
export class LineText {
  /** The texts before, between and after the objects. */
  #texts: string[] = [''];
  #objects: InlineObject[] = [];
  #runs: Run[] = [];
  #link: string | undefined;

  add(text: string, style: Style): void {
    const run = text.replace(/[\t\n\r\f ]+/g, ' ');
    this.#texts.push((this.#texts.pop() ?? '') + run);
    const { length } = run.trim();
    if (length > 0) this.#runs.push({ length, style });
  }

  note(note: number): void {
    this.#object({ kind: 'note', note });
  }

  /** Begins a link; one that stands in another is part of it. False where it is none. */
  beginLink(address: string): boolean {
    if (this.#link !== undefined) return false;
    this.#link = address;
    this.#object({ kind: 'link', address });
    return true;
  }

  endLink(): void {
    this.#link = undefined;
    // A link round nothing, or round a picture, is none.
    if (this.#objects.at(-1)?.kind !== 'link' || this.#texts.at(-1)?.trim() !== '')
      this.#object({ kind: 'link-end' });
    else {
      this.#objects.pop();
      const after = this.#texts.pop() ?? '';
      this.#texts.push((this.#texts.pop() ?? '') + after);
    }
  }

  /**
   * The line that was collected, the mark of a list that was set before it, and how many bidirectional controls were
   * left out; no line where there are no characters.
   */
  take(place: Place, gap: number): { line: Line | undefined; mark: string; controls: number } {
    const link = this.#link;
    if (link !== undefined) this.endLink();
    const [texts, objects, runs] = [this.#texts, this.#objects, this.#runs];
    [this.#texts, this.#objects, this.#runs] = [[''], [], []];
    if (link !== undefined) this.beginLink(link);
    const cleaned = texts.map(cleanReceived);
    const controls = cleaned.reduce((sum, one) => sum + one.controls, 0);
    const clean = cleaned.map(({ text }) => text).join('\ufffc');
    const text = clean.replaceAll('\u00a0', ' ').trim();
    if (text.replaceAll('\ufffc', '').trim() === '' && !objects.some(({ kind }) => kind === 'note'))
      return { line: undefined, mark: '', controls };
    const { level, item } = place;
    const isFirst = item !== undefined && !item.isBegun;
    if (item) item.isBegun = true;
    const mark = isFirst ? item.mark : '';
    const isItem = isFirst && mark === '';
    const look = lookOf(runs, place, text.length);
    const line: Line = {
      ...textLine(mark + text, gap, /^(?: *\u3000| ?[\u00a0]{2,})/.test(clean)),
      mark: level ? 'heading' : isItem ? 'item' : 'text',
      bold: runs.length > 0 && runs.every(({ style }) => style.bold === true),
      level,
      order: isItem ? item.order : undefined,
      ...(objects.length > 0 && { objects }),
      ...(look && { look }),
    };
    return { line, mark, controls };
  }

  #object(object: InlineObject): void {
    this.#objects.push(object);
    this.#texts.push('');
  }
}

/** The longest line that can be what its element's name says: a byline is no paragraph. */
const longestRole: Readonly<Record<string, number>> = {
  title: 120,
  subtitle: 200,
  caption: 300,
  quote: 10_000,
};

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

import { type Line, type Look, textLine } from '../line.ts';
import type { Style } from './html-style.ts';
import type { DomElement } from './html-tree.ts';
import { type Inline, InlineText } from './inline-text.ts';
import type { ReadingLog } from './reading-log.ts';

/** What a line is within, as far as that changes what it is. */
export interface Place {
  style: Style;
  /** The level of the heading that it stands in. */
  level?: number;
  /** The numbers of the items of the ordered list that it stands in. */
  numbers?: ReadonlyMap<DomElement, number> | undefined;
  /** The item of a list that it stands in; the first line of an item begins it. */
  item?: { order: number | undefined; mark: string; isBegun: boolean };
  role?: Look['style'];
  /** Whether it is part of a drawing. */
  drawn?: boolean;
}

/** The lines of a page while they are put together. */
export class LineCollector {
  readonly lines: Line[] = [];
  /** The text of the line that is being read. */
  readonly text: InlineText;
  /** How many blank lines stand above it. */
  gap = 0;
  readonly #log: ReadingLog;

  constructor(log: ReadingLog) {
    this.#log = log;
    this.text = new InlineText(log);
  }

  /** Ends the line; `blank` blank lines stand below it, and an empty paragraph is one more. */
  end(blank: number, place: Place, emptyCounts = false): undefined {
    const read = lineOf(this.text.take(), place, this.gap);
    if (read) {
      this.#log.render('', read.mark);
      this.lines.push(read.line);
      this.gap = blank;
    } else this.gap = emptyCounts ? this.gap + 1 : Math.max(this.gap, blank);
  }

  /** Puts a line that is whole below those there are. */
  push(line: Line): void {
    this.lines.push(line);
    this.gap = 1;
  }
}

/** The longest line that can be what its element's name says: a byline is no paragraph. */
const longestRole: Readonly<Record<string, number>> = {
  title: 120,
  subtitle: 200,
  caption: 300,
  quote: 10_000,
};

/** The line that was collected, and the mark of a list that was set before it; undefined where there are no characters. */
function lineOf(inline: Inline, place: Place, gap: number): { line: Line; mark: string } | undefined {
  const { objects, bold } = inline;
  const text = inline.text.replaceAll('\u00a0', ' ').trim();
  if (text.replaceAll('\ufffc', '').trim() === '' && !objects.some(({ kind }) => kind === 'note'))
    return undefined;
  const { level, item } = place;
  const isFirst = item !== undefined && !item.isBegun;
  if (item) item.isBegun = true;
  const mark = isFirst ? item.mark : '';
  const isItem = isFirst && mark === '';
  const look = lookOf(inline.look, place, text.length);
  const line: Line = {
    ...textLine(mark + text, gap, /^(?: *\u3000| ?[\u00a0]{2,})/.test(inline.text)),
    mark: level ? 'heading' : isItem ? 'item' : 'text',
    bold,
    level,
    order: isItem ? item.order : undefined,
    ...(objects.length > 0 && { objects }),
    ...(look && { look }),
  };
  return { line, mark };
}

function lookOf(own: Look, { style, role }: Place, length: number): Look | undefined {
  const { align, boxed, ruled, breaksBefore } = style;
  const isShort = role !== undefined && length <= (longestRole[role] ?? 60);
  const look: Look = {
    ...own,
    ...(align && { align }),
    ...(role && isShort && { style: role }),
    ...(boxed && { boxed }),
    ...(ruled && { ruled }),
    ...(breaksBefore && { breaksBefore }),
  };
  return Object.keys(look).length > 0 ? look : undefined;
}

import { DomUtils } from 'htmlparser2';
import { type Line, textLine } from '../line.ts';
import { addressOf, isDecoration, isFigure, nameOf, played } from './html-elements.ts';
import { LineCollector, type Place } from './html-line.ts';
import { numberOf, numbersIn } from './html-list.ts';
import { isPicture } from './html-picture.ts';
import { FactLines, levelOf } from './html-roles.ts';
import { cellsInOrder, gridOf, partsOf } from './html-table.ts';
import { type DomElement, type DomNode, isAside, isBlock, isUnread, textOf, walk } from './html-tree.ts';
import type { PageLines, Span } from './page-lines.ts';
import { PageLog, type PageReading } from './page-log.ts';
import { tableLines } from './table-lines.ts';
import { cleanReceived } from './text.ts';

/**
 * Reads nodes into lines, each with its look: a block is a line with a blank line above it, a `br` begins a line
 * without one. What is hidden, deleted, or no text is left out and named.
 */
export function readLines(nodes: readonly DomNode[], reading: PageReading): PageLines {
  const log = new PageLog(reading);
  const reader = new LineReader(reading, log);
  reader.read(nodes, { style: {} });
  const lines = reader.finish();
  log.notes = [...reading.notes.texts].map((text) => {
    if (isPicture(text)) log.leaveOutPicture(text);
    const own = new LineReader(reading, log);
    own.read(text.children, { style: {} });
    return own.finish();
  });
  return { lines, spans: reader.spans, log };
}

interface Frame {
  nodes: readonly DomNode[];
  place: Place;
  leave?: () => void;
}

class LineReader {
  readonly spans = new Map<DomElement, Span>();
  readonly #reading: PageReading;
  readonly #log: PageLog;
  readonly #collected: LineCollector;
  readonly #facts = new FactLines();

  constructor(reading: PageReading, log: PageLog) {
    this.#reading = reading;
    this.#log = log;
    this.#collected = new LineCollector(log);
  }

  read(nodes: readonly DomNode[], place: Place): void {
    const frames: Frame[] = [];
    const enter = (node: DomNode): readonly DomNode[] | undefined => {
      const around = frames.at(-1)?.place ?? place;
      if (DomUtils.isText(node)) this.#add(node.data, around);
      const inner = DomUtils.isTag(node) ? this.#enter(node, around) : undefined;
      if (inner) frames.push(inner);
      return inner?.nodes;
    };
    walk(nodes, enter, () => frames.pop()?.leave?.());
  }

  finish(): Line[] {
    this.#collected.end(1, { style: {} });
    return this.#collected.lines;
  }

  #add(text: string, place: Place): void {
    const { style, drawn } = place;
    const isUnseen = style.invisible || style.size === 0;
    if (isUnseen || drawn) this.#log.leaveOutWords(isUnseen ? 'hidden' : 'objects', text);
    else if (style.struck) this.#log.alter('struck', text);
    if (isUnseen || drawn) return;
    const parts = style.preformatted ? text.split(/\r\n?|\n/) : [text];
    for (const [at, part] of parts.entries()) {
      if (at > 0) this.#collected.end(0, place, true);
      this.#collected.text.add(part.replace(/[\t\n\r\f ]+/g, ' '), style);
    }
  }

  /** What is to be read within an element; undefined where that is nothing. */
  #enter(element: DomElement, around: Place): Frame | undefined {
    const { name, children } = element;
    const { isAround, isArticle, notes, watched } = this.#reading;
    if (isUnread(element)) return undefined;
    if (notes.texts.has(element)) return this.#collected.end(1, around);
    if (notes.returns.has(element)) return this.#log.replace(element, '');
    const note = notes.calls.get(element);
    if (note !== undefined) {
      this.#collected.text.object({ kind: 'note', note });
      return this.#log.replace(element, '');
    }
    if (played.has(name)) {
      this.#log.name('media', nameOf(element));
      return this.#log.leaveOut('media', [element]);
    }
    if (isAside(element) || isAround(element)) {
      this.#collected.end(1, around);
      return this.#log.leaveOut('around', [element]);
    }
    const style = this.#reading.styles.of(element, around.style);
    if (isArticle(element)) Object.assign(style, { gone: false, invisible: false });
    if (style.gone || isDecoration(element)) return this.#log.leaveOut('hidden', [element]);
    if (name === 'del') return this.#log.leaveOut('deleted', [element]);
    const place = { ...around, style };
    if (name === 'br') return this.#collected.end(0, place, true);
    if (name === 'rt') return this.#annotate(element, place);
    if (name === 'rp') return this.#log.replace(element, '');
    if (isPicture(element)) this.#picture(element, place);
    if (name === 'svg') return { nodes: children, place: { ...place, drawn: true } };
    if (name === 'foreignobject') place.drawn = false;
    if (name === 'table') return this.#table(element, place);
    if (name === 'a' && !watched.has(element)) return this.#link(element, place);
    const isOwnLine = place.role !== 'byline' && this.#facts.isOwnLine(element);
    if (isBlock(element) || watched.has(element) || isOwnLine) return this.#block(element, place);
    return { nodes: children, place };
  }

  #block(element: DomElement, place: Place, nodes: readonly DomNode[] = element.children): Frame {
    const { name } = element;
    this.#collected.end(1, place);
    const { lines, gap } = this.#collected;
    const from = lines.length;
    const level = levelOf(element);
    const numbers = name === 'ol' ? numbersIn(element) : name === 'ul' ? undefined : place.numbers;
    const listed = /^[ou]l$/.test(name) ? this.#reading.styles.of(element, {}).listed : place.style.listed;
    const role = this.#facts.roleOf(element);
    const inner: Place = {
      ...place,
      style: { ...place.style, listed },
      numbers,
      ...(level > 0 && { level }),
      ...(name === 'li' &&
        listed !== 'none' && {
          item: { ...numberOf(element, numbers?.get(element), listed), isBegun: false },
        }),
      ...(role && { role }),
    };
    const leave = (): void => {
      this.#collected.end(1, inner, name === 'p' && this.#collected.gap === gap && lines.length === from);
      if (this.#reading.watched.has(element)) this.spans.set(element, { from, to: lines.length });
    };
    return { nodes, place: inner, leave };
  }

  #table(table: DomElement, place: Place): Frame | undefined {
    const parts = partsOf(table, (row) => this.#reading.styles.of(row, {}).gone === true);
    const { captions, others, hidden } = parts;
    this.#log.leaveOut('hidden', hidden);
    const grid = gridOf(table, parts);
    if (!grid) {
      this.#log.dissolved += 1;
      const around: Place = isFigure(table) ? { ...place, role: 'caption' } : place;
      return this.#block(table, around, [...captions, ...others, ...cellsInOrder(parts)]);
    }
    this.#collected.end(1, place);
    this.read([...captions, ...others], place);
    this.#collected.end(1, place);
    const rows = grid.map((row) =>
      row.map(({ cell, column }) => ({ column, lines: this.#cell(cell, place) })),
    );
    for (const line of tableLines(rows, this.#log)) this.#collected.push(line);
    return undefined;
  }

  /** The lines of a cell; none where it is not shown. */
  #cell(cell: DomElement, place: Place): Line[] {
    const style = this.#reading.styles.of(cell, place.style);
    const reader = new LineReader(this.#reading, this.#log);
    if (style.gone) this.#log.leaveOut('hidden', [cell]);
    else {
      if (isPicture(cell)) reader.#picture(cell, { style });
      reader.read(cell.children, { style });
    }
    return reader.finish();
  }

  #link({ attribs, children }: DomElement, place: Place): Frame {
    const address = addressOf(attribs.href ?? '', this.#reading.address);
    const isLink = address !== undefined && this.#collected.text.beginLink(address);
    return { nodes: children, place, leave: () => void (isLink && this.#collected.text.endLink()) };
  }

  /** How a character is read stands in brackets after it, as where a browser cannot set it above. */
  #annotate(element: DomElement, { style }: Place): undefined {
    const text = cleanReceived(textOf(element)).text;
    this.#log.replace(element, text === '' ? '' : `（${text}）`);
    if (text === '') return;
    this.#collected.text.add(`（${text}）`, style);
    this.#log.alter('ruby', textOf(element.parent ?? element));
  }

  /** A picture is a line of its own; one behind words only adorns them. */
  #picture(element: DomElement, place: Place): void {
    const adorns = this.#reading.filled.has(element);
    const picture = adorns ? this.#log.leaveOutPicture(element) : this.#log.picture(element);
    if (picture === undefined) return;
    this.#collected.end(1, place);
    const alt = cleanReceived(element.attribs.alt ?? '').text.trim();
    this.#collected.push({ ...textLine(alt, 1), mark: 'picture', picture });
  }
}

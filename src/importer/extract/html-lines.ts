import { DomUtils } from 'htmlparser2';
import { type Line, placed, textLine } from '../line.ts';
import { scripted } from './docx/scripts.ts';
import type { LeftOut, ReceivedPicture } from './format.ts';
import { addressOf, captionsOf, isDecoration, isFigure, nameOf, played, unseen } from './html-elements.ts';
import { LineText, type Place } from './html-line.ts';
import { ListNumbers } from './html-list.ts';
import { isDrawn, pictureOf } from './html-picture.ts';
import { roleOf } from './html-role.ts';
import { PageStyles } from './html-style.ts';
import { type Grid, gridOf, readingOrder } from './html-table.ts';
import { type DomElement, type DomNode, isBlock, textOf } from './html-tree.ts';
import type { PageLines, PageReading, Span } from './page-reading.ts';
import { cleanReceived } from './text.ts';

/**
 * Reads nodes into lines, each with its look: a block is a line with a blank line above it, a `br` begins a line
 * without one. What is hidden, deleted, or no text is left out and named.
 */
export function readLines(nodes: readonly DomNode[], reading: PageReading): PageLines {
  const reader = new LineReader(reading);
  reader.read(nodes, { style: {} });
  const read = reader.finish();
  const notes = [...(reading.notes?.texts ?? [])].map((text) => {
    const own = new LineReader(reading, reader);
    own.read(text.children, { style: {} });
    return placed(own.finish().lines);
  });
  return { ...read, notes };
}

interface Frame {
  nodes: readonly DomNode[];
  at: number;
  place: Place;
  leave?: () => void;
}

class LineReader {
  readonly #reading: PageReading;
  readonly #styles: PageStyles;
  readonly #lines: Line[] = [];
  readonly #pictures: ReceivedPicture[];
  readonly #leftOut: LeftOut[];
  readonly #altered: LeftOut[];
  readonly #missing: Set<string>;
  readonly #spans = new Map<DomElement, Span>();
  readonly #numbers = new ListNumbers();
  readonly #collected = new LineText();
  #script: { text: string } | undefined;
  #controls = 0;
  #gap = 0;

  constructor(reading: PageReading, parent?: LineReader) {
    this.#reading = reading;
    this.#styles = reading.styles ?? new PageStyles();
    this.#pictures = parent ? parent.#pictures : [];
    this.#leftOut = parent ? parent.#leftOut : [];
    this.#altered = parent ? parent.#altered : [];
    this.#missing = parent ? parent.#missing : new Set();
  }

  /** Goes through nodes without calling itself: pages may nest as deep as they like. */
  read(nodes: readonly DomNode[], place: Place): void {
    const stack: Frame[] = [{ nodes, at: 0, place }];
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      const node = frame.nodes[frame.at];
      frame.at += 1;
      if (!node) {
        stack.pop();
        frame.leave?.();
      } else if (DomUtils.isText(node)) this.#add(node.data, frame.place);
      else if (DomUtils.isTag(node)) {
        const inner = this.#enter(node, frame.place);
        if (inner) stack.push(inner);
      }
    }
  }

  finish(): PageLines {
    this.#end(1, { style: {} });
    return {
      lines: this.#lines,
      pictures: this.#pictures,
      controls: this.#controls,
      leftOut: this.#leftOut,
      altered: this.#altered,
      notes: [],
      spans: this.#spans,
    };
  }

  #add(text: string, place: Place): void {
    const { style } = place;
    const isUnseen = style.invisible || style.size === 0;
    if (isUnseen) this.#leaveOut('hidden', text);
    else if (this.#script) this.#script.text += text;
    else if (style.preformatted) this.#addLines(text, place);
    else this.#collected.add(text, style);
  }

  /** Adds a text whose ends of lines are meant. */
  #addLines(text: string, place: Place): void {
    text.split(/\r\n?|\n/).forEach((part, at) => {
      if (at > 0) this.#end(0, place, true);
      this.#collected.add(part, place.style);
    });
  }

  /** What is to be read within an element; undefined where that is nothing. */
  #enter(element: DomElement, around: Place): Frame | undefined {
    const { name, children } = element;
    const { isAround, isArticle, notes } = this.#reading;
    if (unseen.has(name) || notes?.returns.has(element)) return undefined;
    const note = notes?.calls.get(element);
    if (note !== undefined) return void this.#collected.note(note);
    if (notes?.texts.has(element)) return void this.#end(1, around);
    if (played.has(name)) return this.#leaveOut('media', nameOf(element));
    if (isAround?.(element)) {
      this.#end(1, around);
      return this.#leaveOut('around', textOf(element));
    }
    const style = this.#styles.of(element, around.style);
    if (isArticle?.(element)) Object.assign(style, { gone: false, invisible: false });
    if (style.gone || isDecoration(element)) return this.#leaveOut('hidden', textOf(element));
    if (name === 'del') return this.#leaveOut('deleted', textOf(element));
    const place = { ...around, style };
    if (name === 'br') return this.#end(0, place, true);
    if (name === 'img' || name === 'svg' || isDrawn(element)) return this.#picture(element, place);
    if (name === 'sup' || name === 'sub')
      return this.#raise(children, place, name === 'sup' ? 'superscript' : 'subscript');
    if (name === 'rt') return this.#annotate(element, place);
    if (name === 'rp') return undefined;
    if (name === 'table') return this.#table(element, place);
    const isWatched = this.#reading.watched?.has(element);
    if (name === 'a' && !isWatched) return this.#link(element, place);
    if (!isBlock(element) && !isWatched) return { nodes: children, at: 0, place };
    return this.#block(element, place);
  }

  #block(element: DomElement, place: Place, nodes: readonly DomNode[] = element.children): Frame {
    const { name, attribs } = element;
    this.#end(1, place);
    const [gap, from] = [this.#gap, this.#lines.length];
    const level =
      /^h([1-6])$/.exec(name)?.[1] ?? (attribs.role === 'heading' ? (attribs['aria-level'] ?? '2') : '');
    const role = roleOf(element);
    const inner: Place = {
      ...place,
      ...(level !== '' && { level: Number(level) }),
      ...(name === 'li' &&
        place.style.listed !== 'none' && {
          item: { ...this.#numbers.of(element, place.style.listed), isBegun: false },
        }),
      ...(role && { role }),
    };
    if (name === 'ol' || name === 'ul')
      inner.style = { ...place.style, listed: this.#styles.of(element, {}).listed };
    const leave = (): void => {
      this.#end(1, inner, name === 'p' && this.#gap === gap && this.#lines.length === from);
      if (this.#reading.watched?.has(element)) this.#spans.set(element, { from, to: this.#lines.length });
    };
    return { nodes, at: 0, place: inner, leave };
  }

  #table(table: DomElement, place: Place): Frame | undefined {
    const grid = gridOf(table);
    if (!grid) {
      const around: Place = isFigure(table) ? { ...place, role: 'caption' } : place;
      return this.#block(table, around, [...captionsOf(table), ...readingOrder(table)]);
    }
    this.#end(1, place);
    for (const caption of captionsOf(table)) this.#sub(caption.children, { ...place, role: 'caption' });
    const pictures: Line[] = [];
    const rows = this.#rows(grid, place, pictures).filter((row) => row.some((cell) => cell !== ''));
    if (rows.length > 0) this.#push({ ...textLine('', 1), mark: 'table', rows });
    for (const picture of pictures) this.#push(picture);
    return undefined;
  }

  /** The texts of a grid; the pictures that stand in its cells follow it. */
  #rows(grid: Grid, place: Place, pictures: Line[]): string[][] {
    return grid.map((row) =>
      row.map((cell) => {
        if (!cell) return '';
        const reader = new LineReader(this.#reading, this);
        reader.read(cell.children, { style: this.#styles.of(cell, place.style) });
        const { lines, controls } = reader.finish();
        this.#controls += controls;
        pictures.push(...lines.filter(({ mark }) => mark === 'picture'));
        return lines.flatMap(({ mark, text }) => (mark === 'picture' ? [] : [text])).join(' ');
      }),
    );
  }

  #sub(nodes: readonly DomNode[], place: Place): void {
    this.read(nodes, place);
    this.#end(1, place);
  }

  #link({ attribs, children }: DomElement, place: Place): Frame {
    const address = addressOf(attribs.href ?? '', this.#reading.address);
    const isLink = address !== undefined && this.#collected.beginLink(address);
    return { nodes: children, at: 0, place, leave: () => void (isLink && this.#collected.endLink()) };
  }

  #raise(nodes: readonly DomNode[], place: Place, kind: 'superscript' | 'subscript'): Frame {
    if (this.#script) return { nodes, at: 0, place };
    const script = { text: '' };
    this.#script = script;
    const leave = (): void => {
      this.#script = undefined;
      const { text, isMarked } = scripted(script.text, kind);
      if (isMarked) this.#altered.push({ kind: 'script', text });
      this.#collected.add(text, place.style);
    };
    return { nodes, at: 0, place, leave };
  }

  /** How a character is read stands in brackets after it, as where a browser cannot set it above. */
  #annotate(element: DomElement, { style }: Place): undefined {
    const text = textOf(element);
    if (text === '') return;
    this.#collected.add(`（${text}）`, style);
    this.#altered.push({
      kind: 'ruby',
      text: textOf(element.parent ?? element),
    });
  }

  #picture(element: DomElement, place: Place): undefined {
    const found = pictureOf(element, this.#reading.picture);
    const alt = cleanReceived(element.attribs.alt ?? '').text.trim();
    if (!found) return undefined;
    if (!found.bytes) {
      // A divider that stands ten times is one picture that is not there.
      if (this.#missing.has(found.name)) return undefined;
      this.#missing.add(found.name);
    }
    this.#end(1, place);
    const picture = this.#pictures.push(found) - 1;
    this.#push({ ...textLine(alt, 1), mark: 'picture', picture });
  }

  #leaveOut(kind: LeftOut['kind'], text: string): undefined {
    const words = cleanReceived(text).text.replace(/\s+/gu, ' ').trim();
    if (words !== '') this.#leftOut.push({ kind, text: words });
  }

  /** Ends the line; `blank` blank lines stand below it, and an empty paragraph is one more. */
  #end(blank: number, place: Place, emptyCounts = false): undefined {
    const { line, controls } = this.#collected.take(place, this.#gap);
    this.#controls += controls;
    if (line) {
      this.#push(line);
      this.#gap = blank;
    } else this.#gap = emptyCounts ? this.#gap + 1 : Math.max(this.#gap, blank);
  }

  #push(line: Line): void {
    this.#lines.push(line);
    this.#gap = 1;
  }
}

import type { DoubtKind } from '../../../locales/importer.ts';
import type { Line } from '../../line.ts';
import { ReadingLog } from '../reading-log.ts';
import { Fields } from './fields.ts';
import { holdingsOf } from './holdings.ts';
import type { Numbering } from './numbering.ts';
import type { Relation } from './package.ts';
import type { StyleSheet } from './styles.ts';
import { childOf, elementsOf, flagOf, type XmlElement } from './xml.ts';

/** A part whose text is read: what is gathered, and what the part is related to. */
export interface Story {
  reading: Reading;
  /** Reads blocks into lines: tables, notes and drawings hold blocks again. */
  blocks: (elements: readonly XmlElement[], story: Story) => Line[];
  relations: ReadonlyMap<string, Relation>;
  fields: Fields;
  /** Whether it is read for a cell of a table, where a number may stand alone. */
  inCell?: boolean;
}

/** A place in a line of text at which something stands that is no text: a picture, a box. */
export interface Float {
  /** The offset in the paragraph's text. */
  at: number;
  lines: Line[];
  /** Above the paragraph, below it, or within it where its lines part. */
  place: 'above' | 'below' | 'inline';
}

/** What is gathered while a document is read, and what it is read with. */
export class Reading extends ReadingLog {
  /** The words of charts and diagrams by the names of their parts. */
  readonly objects: Map<string, string>;
  readonly images: Map<string, Uint8Array>;
  readonly styles: StyleSheet;
  readonly numbering: Numbering;
  /** The notes as their parts have them, by kind and id. */
  readonly sources = new Map<string, NoteSource>();
  readonly #called = new Map<string, number>();

  constructor(
    styles: StyleSheet,
    numbering: Numbering,
    { objects = new Map<string, string>(), images = new Map<string, Uint8Array>() } = {},
  ) {
    super();
    this.objects = objects;
    this.images = images;
    this.styles = styles;
    this.numbering = numbering;
  }

  /** Leaves out elements with all that they hold. */
  leaveOut(kind: DoubtKind, ...elements: readonly XmlElement[]): void {
    const { text, pictures, tables } = holdingsOf(...elements);
    if (text.trim() !== '' || pictures + tables > 0) this.leftOut.push({ kind, text, pictures, tables });
  }

  /** What a content control holds; words that only say what to put there are left out. */
  contentOf(control: XmlElement): XmlElement[] {
    const content = childOf(control, 'w:sdtContent');
    if (!content || !flagOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr')) return elementsOf(content);
    this.leaveOut('placeholder', content);
    return [];
  }

  /** The number of a note that is called, from 0; undefined when there is no such note. */
  note(kind: 'footnote' | 'endnote', id: string, story: Story): number | undefined {
    const key = `${kind} ${id}`;
    const known = this.#called.get(key);
    if (known !== undefined) return known;
    const source = this.sources.get(key);
    if (!source) return undefined;
    const number = this.notes.push([]) - 1;
    this.#called.set(key, number);
    const { relations } = source;
    this.notes[number] = story.blocks(elementsOf(source.element), {
      ...story,
      relations,
      fields: new Fields(),
    });
    return number;
  }

  /** Leaves out the notes that nothing calls. */
  leaveOutUncalled(): void {
    const elements = [...this.sources].flatMap(([key, { element }]) =>
      this.#called.has(key) ? [] : element,
    );
    if (elements.length > 0)
      this.leftOut.push({ kind: 'uncalled', ...holdingsOf(...elements), notes: elements.length });
  }
}

/** A note as its part has it. */
export interface NoteSource {
  element: XmlElement;
  relations: ReadonlyMap<string, Relation>;
}

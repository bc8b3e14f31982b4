import type { DoubtKind } from '../../../locales/importer.ts';
import { Blocks, readBlocks } from '../docx/blocks.ts';
import { Fields } from '../docx/fields.ts';
import { Numbering } from '../docx/numbering.ts';
import { plainName, type Relation } from '../docx/package.ts';
import { Reading } from '../docx/reading.ts';
import { StyleSheet } from '../docx/styles.ts';
import { elementsOf, type XmlElement } from '../docx/xml.ts';
import type { Received } from '../format.ts';
import { OpenHoldings } from './holdings.ts';
import { wordContent } from './open-content.ts';
import { OpenLists } from './open-lists.ts';
import type { OpenStyles } from './open-styles.ts';
import { wordElement } from './word-element.ts';

/** What stands in parts of a packed document beside its text, by their names: pictures, and the words of charts and equations. */
export type OpenParts = Readonly<
  Record<'images', Map<string, Uint8Array>> & Record<'objects', Map<string, string>>
>;

/** A text while it is read: each of its blocks is put as a Word document has it, and read as one. */
export class OpenReading {
  readonly styles: OpenStyles;
  readonly lists: OpenLists;
  readonly relations = new Map<string, Relation>();
  /** What is gathered of the Word document. */
  readonly word: Reading;
  readonly #blocks: Blocks;
  readonly #count = new OpenHoldings();
  #boxes = 0;

  constructor(styles: OpenStyles, parts: OpenParts) {
    const sheet = new StyleSheet(styles.wordStyles(), undefined);
    const reading = new Reading(sheet, new Numbering(undefined, sheet), parts);
    this.styles = styles;
    this.word = reading;
    this.lists = new OpenLists(styles, reading.numbering);
    const { relations } = this;
    this.#blocks = new Blocks({ reading, blocks: readBlocks, relations, fields: new Fields() });
  }

  /** Reads a block of the text. */
  add(element: XmlElement): void {
    this.#count.add(element);
    for (const block of wordContent([element], this)) this.#blocks.read(block);
  }

  /** The text as it was read; headers and footers stand in the master pages. */
  finish(masters: XmlElement | undefined): Received {
    const lines = this.#blocks.finish();
    for (const element of elementsOf(masters).flatMap(elementsOf)) {
      if (!/^style:(?:header|footer)/.test(element.name)) continue;
      this.#count.add(element);
      this.leaveOut('running', element);
    }
    this.word.leaveOutUncalled();
    return this.word.received(lines, this.#count.holdings);
  }

  /** The id of what stands elsewhere: a part of the package, or an address. */
  relate(type: string, address: string, external: boolean): string {
    const id = `r${this.relations.size + 1}`;
    const target = external ? address : plainName(address.replace(/^\.\//, ''));
    this.relations.set(id, { type, target, external });
    return id;
  }

  /** Keeps the bytes of a picture that stands in the text itself. */
  keepPicture(base64: string): string {
    const id = this.relate('image', `picture ${this.relations.size + 1}`, false);
    this.word.images.set(this.relations.get(id)?.target ?? '', Buffer.from(base64, 'base64'));
    return id;
  }

  /** Keeps a note, and gives the call of it. */
  note({ attributes, children }: XmlElement): XmlElement {
    const kind = attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote';
    const id = String(this.word.sources.size + 1);
    const element = wordElement(`w:${kind}`);
    this.word.sources.set(`${kind} ${id}`, { element, relations: this.relations });
    element.children.push(...wordContent(children, this));
    return wordElement(`w:${kind}Reference`, { 'w:id': id });
  }

  /** Whether what is read stands in a text box. */
  get isBoxed(): boolean {
    return this.#boxes > 0;
  }

  /** The blocks of a text box. */
  boxed(elements: readonly XmlElement[]): XmlElement[] {
    this.#boxes += 1;
    const blocks = wordContent([...elements], this);
    this.#boxes -= 1;
    return blocks;
  }

  /** Leaves out an element with all that it holds. */
  leaveOut(kind: DoubtKind, ...elements: readonly XmlElement[]): void {
    this.word.leaveOut(kind, ...wordContent([...elements], this));
  }

  /** The words of an object that has a part of its own. */
  wordsOf(address: string): string {
    return this.word.objects.get(plainName(address.replace(/^\.\//, ''))) ?? '';
  }
}

import type { DoubtKind } from '../../../locales/importer.ts';
import { plainName, type Relation } from '../docx/package.ts';
import type { NoteSource, Reading } from '../docx/reading.ts';
import type { XmlElement } from '../docx/xml.ts';
import { wordBlocks } from './open-blocks.ts';
import { wordDrawing } from './open-drawing.ts';
import type { OpenLists } from './open-lists.ts';
import type { OpenStyles } from './open-styles.ts';
import { wordElement } from './word-element.ts';

/** What is gathered while elements of OpenDocument are put as those that a Word document has for the same. */
export class OpenReading {
  readonly styles: OpenStyles;
  readonly lists: OpenLists;
  readonly relations: Map<string, Relation>;
  readonly #notes: Map<string, NoteSource>;
  readonly #reading: Reading;
  #boxes = 0;

  constructor(styles: OpenStyles, lists: OpenLists, notes: Map<string, NoteSource>, reading: Reading) {
    this.styles = styles;
    this.lists = lists;
    this.relations = new Map();
    this.#notes = notes;
    this.#reading = reading;
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
    this.#reading.images.set(this.relations.get(id)?.target ?? '', Buffer.from(base64, 'base64'));
    return id;
  }

  /** Keeps a note, and gives the call of it. */
  note({ attributes, children }: XmlElement): XmlElement {
    const kind = attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote';
    const id = String(this.#notes.size + 1);
    const body = children.filter((child) => typeof child !== 'string' && child.name === 'text:note-body');
    const element = wordElement(`w:${kind}`);
    this.#notes.set(`${kind} ${id}`, { element, relations: this.relations });
    element.children.push(...wordBlocks(body, this));
    return wordElement(`w:${kind}Reference`, { 'w:id': id });
  }

  drawing(element: XmlElement): XmlElement[] {
    return wordDrawing(element, this);
  }

  /** Whether what is read stands in a text box. */
  get isBoxed(): boolean {
    return this.#boxes > 0;
  }

  /** The blocks of a text box. */
  boxed(elements: readonly XmlElement[]): XmlElement[] {
    this.#boxes += 1;
    const blocks = wordBlocks(elements, this);
    this.#boxes -= 1;
    return blocks;
  }

  /** Leaves out an element with all that it holds. */
  leaveOut(kind: DoubtKind, ...elements: readonly XmlElement[]): void {
    this.#reading.leaveOut(kind, ...wordBlocks(elements, this));
  }

  /** Names what has no words of its own, or none that are text. */
  name(kind: DoubtKind, text: string): void {
    this.#reading.name(kind, text);
  }

  /** The words of an object that has a part of its own. */
  wordsOf(address: string): string {
    return this.#reading.objects.get(plainName(address.replace(/^\.\//, ''))) ?? '';
  }

  /** Notes that characters are printed more often than the document has them. */
  repeat(text: string): void {
    this.#reading.render('', text);
  }
}

import type { DoubtKind } from '../../../locales/importer.ts';
import { plainName, type Relation } from '../docx/package.ts';
import type { Reading } from '../docx/reading.ts';
import type { XmlElement } from '../docx/xml.ts';
import { wordContent } from './open-content.ts';
import { OpenLists } from './open-lists.ts';
import type { OpenStyles } from './open-styles.ts';
import { wordElement } from './word-element.ts';

/** What is gathered while elements of OpenDocument are put as those that a Word document has for the same. */
export class OpenReading {
  readonly styles: OpenStyles;
  readonly lists: OpenLists;
  readonly relations = new Map<string, Relation>();
  /** What is gathered of the Word document. */
  readonly word: Reading;
  #boxes = 0;

  constructor(styles: OpenStyles, word: Reading) {
    this.styles = styles;
    this.lists = new OpenLists(styles, word.numbering);
    this.word = word;
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

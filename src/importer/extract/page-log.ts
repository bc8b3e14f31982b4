import { DomUtils } from 'htmlparser2';
import type { DoubtKind } from '../../locales/importer.ts';
import type { LeftOut, ReceivedPicture, Rendering } from './format.ts';
import { holdingsOf, tablesOfFacts } from './html-holdings.ts';
import { nameOfPicture, pictureOf } from './html-picture.ts';
import type { DomElement, DomNode } from './html-tree.ts';
import type { PageReading } from './page-reading.ts';
import { cleanReceived } from './text.ts';

/** What is gathered beside the lines while a page is read: its pictures, and what became of all that is in no line. */
export class PageLog {
  readonly pictures: ReceivedPicture[] = [];
  readonly leftOut: LeftOut[] = [];
  readonly altered: LeftOut[] = [];
  readonly renderings: Rendering[] = [];
  /** How many tables gave their lines, or only laid out what was left out; how many bidirectional controls went. */
  dissolved = 0;
  controls = 0;
  readonly #reading: PageReading;
  readonly #missing = new Set<string>();

  constructor(reading: PageReading) {
    this.#reading = reading;
  }

  /** Leaves out nodes with all that they hold but the notes, which are read for themselves, and what `skip` names. */
  leaveOut(
    kind: DoubtKind,
    nodes: readonly DomNode[],
    skip: (node: DomNode) => boolean = () => false,
  ): undefined {
    const held = holdingsOf(nodes, (node) => this.#isNote(node) || skip(node));
    const { length: tables } = tablesOfFacts(held.tables);
    this.dissolved += held.tables.length - tables;
    const blocks = held.text.split('\n').map((block) => block.trim());
    const text = blocks.filter((block) => block !== '').join('\n');
    const { length: pictures } = held.pictures;
    if (text !== '' || pictures + tables > 0)
      this.leftOut.push({ kind, text, pictures, tables, shown: held.pictures.map(nameOfPicture) });
  }

  /** Leaves out words; those that are blank are none. */
  leaveOutWords(kind: DoubtKind, text: string): void {
    const words = cleanReceived(text).text.replace(/\s+/gu, ' ').trim();
    if (words !== '') this.leftOut.push({ kind, text: words });
  }

  /** Names what has no words of its own. */
  name(kind: DoubtKind, text: string): void {
    if (text.trim() !== '') this.leftOut.push({ kind, text, isName: true });
  }

  /** Notes that the lines have other characters than an element. */
  render(element: DomElement, is: string): undefined {
    const { text, pictures, tables } = holdingsOf([element], (node) => this.#isNote(node));
    this.renderings.push({ was: text, is });
    this.dissolved += tables.length;
    for (const picture of pictures) this.leaveOutPicture(picture);
  }

  /** Leaves out a picture that only adorns what it stands with. */
  leaveOutPicture(element: DomElement): void {
    this.leftOut.push({ kind: 'around', text: '', pictures: 1, shown: [nameOfPicture(element)] });
  }

  /** Notes that the lines have characters that the page has not. */
  add(is: string): void {
    if (is !== '') this.renderings.push({ was: '', is });
  }

  /** Notes that the lines have words in other characters. */
  rewrite(was: string, is: string): void {
    if (was !== is) this.renderings.push({ was: cleanReceived(was).text, is: cleanReceived(is).text });
  }

  alter(kind: DoubtKind, text: string): void {
    this.altered.push({ kind, text });
  }

  /** The number of the picture that an element shows; none for one that is missing and was named before. */
  picture(element: DomElement): number | undefined {
    const found = pictureOf(element, this.#reading.picture);
    if (!found.bytes && this.#missing.has(found.name)) {
      this.leftOut.push({ kind: 'picture', text: '', pictures: 1 });
      return undefined;
    }
    if (!found.bytes) this.#missing.add(found.name);
    return this.pictures.push(found) - 1;
  }

  #isNote(node: DomNode): boolean {
    return DomUtils.isTag(node) && this.#reading.notes.texts.has(node);
  }
}

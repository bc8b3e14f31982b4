import { DomUtils } from 'htmlparser2';
import type { DoubtKind } from '../../locales/importer.ts';
import type { Line } from '../line.ts';
import type { PictureFinder } from './format.ts';
import { holdingsOf } from './html-holdings.ts';
import type { PageNotes } from './html-notes.ts';
import { nameOfPicture, pictureOf } from './html-picture.ts';
import type { PageStyles } from './html-style.ts';
import { gridOf } from './html-table.ts';
import type { DomElement, DomNode } from './html-tree.ts';
import { ReadingLog } from './reading-log.ts';
import { cleanReceived } from './text.ts';

/** What is known of a page besides its nodes. */
export interface PageReading {
  picture: PictureFinder;
  styles: PageStyles;
  /** The elements within which words or pictures stand. */
  filled: ReadonlySet<DomElement>;
  /** Whether an element stands round the article and is no part of it. */
  isAround: (element: DomElement) => boolean;
  /** Whether an element holds the article itself: it is read though the page hides it until its scripts have run. */
  isArticle: (element: DomElement) => boolean;
  /** Elements whose lines are asked for; each begins a line. */
  watched: ReadonlySet<DomElement>;
  /** The page's footnotes. */
  notes: PageNotes;
  /** The address that the page had on the web, to which those of its links may be relative. */
  address: string | undefined;
}

/** What is gathered beside the lines while a page is read: its pictures, and what became of all that is in no line. */
export class PageLog extends ReadingLog {
  readonly #reading: PageReading;
  readonly #missing = new Set<string>();

  constructor(reading: PageReading) {
    super();
    this.#reading = reading;
  }

  /** Leaves out nodes with all that they hold but the notes, which are read for themselves, and what `skip` names. */
  leaveOut(
    kind: DoubtKind,
    nodes: readonly DomNode[],
    skip: (node: DomNode) => boolean = () => false,
  ): undefined {
    const held = holdingsOf(nodes, (node) => this.#isNote(node) || skip(node));
    // The others only lay a page out.
    const { length: tables } = held.tables.filter((table) => gridOf(table) !== undefined);
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

  /** Notes that the lines have other characters than an element. */
  replace(element: DomElement, is: string): undefined {
    const { text, pictures, tables } = holdingsOf([element], (node) => this.#isNote(node));
    this.render(text, is);
    this.dissolved += tables.length;
    for (const picture of pictures) this.leaveOutPicture(picture);
  }

  /** Leaves out a picture that only adorns what it stands with. */
  leaveOutPicture(element: DomElement): void {
    this.leftOut.push({ kind: 'around', text: '', pictures: 1, shown: [nameOfPicture(element)] });
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

  /** Keeps of the pictures those that a line shows, numbered anew; the others went with what stood round the article, and are named. Gives the lines with the new numbers. */
  onlyShown(lines: readonly Line[]): Line[] {
    const { notes, pictures } = this;
    const numbers = new Map<number, number>();
    for (const { picture } of [...lines, ...notes.flat()])
      if (picture !== undefined) numbers.set(picture, numbers.size);
    const renumbered = (line: Line): Line =>
      line.picture === undefined ? line : { ...line, picture: numbers.get(line.picture) ?? 0 };
    const others = pictures.filter((_, at) => !numbers.has(at));
    const shown = others.map(({ name }) => name);
    if (others.length > 0) this.leftOut.push({ kind: 'around', text: '', pictures: others.length, shown });
    this.notes = notes.map((note) => note.map(renumbered));
    this.pictures = [...numbers.keys()].flatMap((at) => pictures[at] ?? []);
    return lines.map(renumbered);
  }

  #isNote(node: DomNode): boolean {
    return DomUtils.isTag(node) && this.#reading.notes.texts.has(node);
  }
}

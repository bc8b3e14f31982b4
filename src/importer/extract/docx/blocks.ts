import type { Line } from '../../line.ts';
import { readParagraph } from './paragraph.ts';
import { paragraphProperties } from './properties.ts';
import type { Story } from './reading.ts';
import { readTable } from './table.ts';
import { childOf, elementsOf, flagOf, settingOf, type XmlElement } from './xml.ts';

/** Reads the blocks of a cell, a box or a note into lines. */
export function readBlocks(elements: readonly XmlElement[], story: Story): Line[] {
  const blocks = new Blocks(story);
  for (const element of elements) blocks.read(element);
  return blocks.finish();
}

/** Reads the blocks of a story, or of a cell or box in it, one by one into lines. */
export class Blocks {
  readonly #story: Story;
  readonly #lines: Line[] = [];
  #gap = 0;
  #breaks = false;
  #contents = 0;
  /** What a paragraph holds whose end was deleted or hidden: it goes on in the next. */
  #carried: XmlElement[] = [];

  constructor(story: Story) {
    this.#story = story;
  }

  /** The lines, after the last block. */
  finish(): Line[] {
    if (this.#carried.length > 0) this.#paragraph({ name: 'w:p', attributes: {}, children: [] });
    return this.#lines;
  }

  read(element: XmlElement): void {
    const { name } = element;
    if (name === 'w:p') this.#paragraph(element);
    else if (name === 'w:tbl') this.#push(readTable(element, this.#story));
    else if (name === 'w:sdt') this.#control(element);
    else if (name === 'w:del' || name === 'w:moveFrom') this.#story.reading.leaveOut('deleted', element);
    else if (name === 'w:altChunk') this.#story.reading.name('objects', 'altChunk');
    else if (name === 'w:sectPr') this.#section(element);
    else if (name === 'm:oMathPara' || name === 'm:oMath' || name === 'w:r')
      this.#paragraph({ name: 'w:p', attributes: {}, children: [element] });
    else for (const child of elementsOf(element)) this.read(child);
  }

  #paragraph(element: XmlElement): void {
    const properties = childOf(element, 'w:pPr');
    const mark = childOf(properties, 'w:rPr');
    const inner = elementsOf(element).filter((child) => child !== properties);
    const content = [...this.#carried, ...inner];
    this.#carried = [];
    const isGone = childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined;
    const runsOn =
      isGone || flagOf(mark, 'w:specVanish') || paragraphProperties(properties).frame === 'drop-cap';
    if (runsOn) {
      this.#carried = content;
      return;
    }
    const whole = { ...element, children: properties ? [properties, ...content] : content };
    const { lines, breaks } = readParagraph(whole, this.#story);
    if (lines.length === 0) this.#gap += 1;
    this.#push(lines);
    if (breaks) this.#breaks = true;
    const section = childOf(properties, 'w:sectPr');
    if (section) this.#section(section);
  }

  #section(section: XmlElement): void {
    if (settingOf(section, 'w:type') !== 'continuous') this.#breaks = true;
  }

  #control(element: XmlElement): void {
    const gallery = settingOf(childOf(childOf(element, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery') ?? '';
    const isContents = gallery.startsWith('Table of');
    if (isContents) this.#contents += 1;
    for (const child of this.#story.reading.contentOf(element)) this.read(child);
    if (isContents) this.#contents -= 1;
  }

  #push(lines: readonly Line[]): void {
    lines.forEach((line, index) => {
      const look = {
        ...line.look,
        ...(this.#breaks && { breaksBefore: true }),
        ...(this.#contents > 0 && { style: 'contents' as const }),
      };
      this.#breaks = false;
      const gap = index === 0 ? this.#gap + (this.#lines.length > 0 ? 1 : 0) : line.gap;
      this.#lines.push({ ...this.#inSequence(line), gap, look });
      this.#gap = 0;
    });
  }

  /** An item that does not count on from the one above it would be counted otherwise: its number becomes text. */
  #inSequence(line: Line): Line {
    const { order: above } = this.#lines.at(-1) ?? {};
    const { order } = line;
    if (order === undefined || above === undefined || order === 1 || order === above + 1) return line;
    this.#story.reading.render('', `${order}.`);
    return { ...line, mark: 'text', order: undefined, text: `${order}. ${line.text}` };
  }
}

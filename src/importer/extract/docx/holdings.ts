import type { Holdings } from '../format.ts';
import { cleanReceived } from '../text.ts';
import { elementsOf, type XmlElement } from './xml.ts';

const words = /^(?:w:t|w:delText|m:t|a:t)$/;

/** What was counted of a document's elements. */
export class Tally {
  readonly texts: string[] = [];
  pictures = 0;
  tables = 0;
  notes = 0;

  get holdings(): Holdings {
    const { texts, pictures, tables, notes } = this;
    return { text: texts.join(''), pictures, tables, notes };
  }
}

/** Counts what elements hold by a walk of its own: characters, pictures, tables. It knows nothing of what is printed. */
export class HoldingsCount extends Tally {
  add(element: XmlElement): void {
    const { name, attributes, children } = element;
    if (words.test(name)) this.texts.push(cleanReceived(children.join('')).text);
    else if (name === 'w:sym') this.texts.push(signOf(attributes['w:char'] ?? ''));
    else if (name === 'w:noBreakHyphen') this.texts.push('-');
    else if (name === 'v:textpath') this.texts.push(cleanReceived(attributes.string ?? '').text);
    else if (isPicture(element)) this.pictures += 1;
    else if (name === 'w:tbl') this.tables += 1;
    else if (name === 'w:p' || name === 'a:p') this.texts.push(' ');
    for (const child of elementsOf(element)) this.add(child);
  }

  addNote(element: XmlElement): void {
    this.notes += 1;
    this.add(element);
  }
}

/** What one element holds. */
export function holdingsOf(...elements: readonly XmlElement[]): Holdings {
  const count = new HoldingsCount();
  for (const element of elements) count.add(element);
  return count.holdings;
}

/** The character that a typeface keeps a sign under. */
export function signOf(hex: string): string {
  const code = Number.parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Whether an element shows a picture: one of its own, or one that fills a shape. */
export function isPicture({ name, attributes }: XmlElement): boolean {
  if (name === 'a:blip') return Boolean(attributes['r:embed'] || attributes['r:link']);
  if (name !== 'v:imagedata' && name !== 'v:fill') return false;
  return Boolean(attributes['r:id'] || attributes['r:pict'] || attributes['o:relid']);
}

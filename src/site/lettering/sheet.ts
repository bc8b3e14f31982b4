import type { Language } from '../../content/problem.ts';
import { lettersOf, widthOf } from './letters.ts';
import { pathData } from './path-data.ts';
import type { Typefaces, Weight } from './typefaces.ts';

/** How a line of text is set; x and y are the beginning of its baseline, in pixels. */
export interface LineSetting {
  x: number;
  y: number;
  size: number;
  weight: Weight;
  fill: string;
  /** Where x is: at the line's beginning (as when absent), middle or end. */
  anchor?: 'middle' | 'end';
}

/** A picture that is being drawn: rectangles, and text as outlines, so that it needs no font. */
export class Sheet {
  readonly width: number;
  readonly height: number;
  readonly #typefaces: Typefaces;
  readonly #language: Language;
  #content = '';

  constructor(width: number, height: number, typefaces: Typefaces, language: Language) {
    this.width = width;
    this.height = height;
    this.#typefaces = typefaces;
    this.#language = language;
  }

  /** Draws a rectangle; `round` is the radius of its corners. */
  rectangle(x: number, y: number, width: number, height: number, fill: string, round = 0): void {
    const corners = round === 0 ? '' : ` rx="${round}"`;
    this.#content += `<rect x="${x}" y="${y}" width="${width}" height="${height}"${corners} fill="${fill}"/>`;
  }

  /** The width of a line in pixels. */
  widthOf(text: string, size: number, weight: Weight): number {
    return widthOf(lettersOf(text, this.#typefaces.of(weight), this.#language)) * size;
  }

  /** Draws a line of text. An opening bracket or quotation mark at its beginning moves to the edge. */
  line(text: string, { x, y, size, weight, fill, anchor }: LineSetting): void {
    const letters = lettersOf(text, this.#typefaces.of(weight), this.#language);
    const width = widthOf(letters) * size;
    let pen = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    if (!anchor && /^[“‘（《「『【]/.test(text) && (letters[0]?.advance ?? 0) > 0.9) pen -= size * 0.45;
    let data = '';
    for (const { face, glyph, advance, shift } of letters) {
      const spot = { x: pen + shift * size, y, scale: size / face.unitsPerEm };
      data += pathData(face.outlineOf(glyph), spot);
      pen += advance * size;
    }
    if (data !== '') this.#content += `<path fill="${fill}" d="${data}"/>`;
  }

  /** The picture as SVG. */
  svg(): string {
    const { width, height } = this;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${this.#content}</svg>`;
  }
}

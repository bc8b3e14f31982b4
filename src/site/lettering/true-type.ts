import { readCharacters } from './characters.ts';
import { type Contour, readOutline } from './outline.ts';

/** Reads a piece of a font file; offset and length in bytes. */
export type ReadBytes = (offset: number, length: number) => Buffer;

/** What drawing a text needs of a font: its glyphs by code point, their widths and their outlines. */
export interface Typeface {
  /** The size of the em square in font units. */
  unitsPerEm: number;
  /** The number of the glyph that draws a code point, 0 when the font has none. */
  glyphOf(codePoint: number): number;
  /** How far a glyph moves the pen, in font units. */
  advanceOf(glyph: number): number;
  /** A glyph's closed contours, in font units, y upwards. */
  outlineOf(glyph: number): Contour[];
}

interface Table {
  offset: number;
  length: number;
}

/**
 * Opens a TrueType font (OpenType 1.9, chapters "cmap", "glyf", "hmtx", "loca"): the small tables are
 * read at once, an outline when it is asked for, so that a card costs what is drawn on it and not 14 MB.
 *
 * @throws RangeError or Error when the file is no TrueType font with outlines
 */
export function openTrueType(read: ReadBytes): Typeface {
  const tables = readTables(read);
  const whole = (tag: string): Buffer => {
    const { offset, length } = tableOf(tables, tag);
    return read(offset, length);
  };
  const head = whole('head');
  const count = whole('maxp').readUInt16BE(4);
  const widths = whole('hmtx');
  const widthCount = whole('hhea').readUInt16BE(34);
  const places = whole('loca');
  const long = head.readInt16BE(50) === 1;
  const characters = readCharacters(whole('cmap'));
  const { offset: glyphs } = tableOf(tables, 'glyf');
  const placeOf = (glyph: number) =>
    long ? places.readUInt32BE(glyph * 4) : places.readUInt16BE(glyph * 2) * 2;
  const glyphBytes = (glyph: number): Buffer => {
    if (glyph >= count) throw new RangeError(`The font has no glyph ${glyph}`);
    const start = placeOf(glyph);
    return read(glyphs + start, placeOf(glyph + 1) - start);
  };
  return {
    unitsPerEm: head.readUInt16BE(18),
    glyphOf: characters,
    advanceOf: (glyph) => widths.readUInt16BE(Math.min(glyph, widthCount - 1) * 4),
    outlineOf: (glyph) => readOutline(glyph, glyphBytes),
  };
}

function readTables(read: ReadBytes): Map<string, Table> {
  const count = read(0, 12).readUInt16BE(4);
  const directory = read(12, count * 16);
  const tables = new Map<string, Table>();
  for (let at = 0; at < directory.length; at += 16) {
    const tag = directory.toString('latin1', at, at + 4);
    tables.set(tag, { offset: directory.readUInt32BE(at + 8), length: directory.readUInt32BE(at + 12) });
  }
  return tables;
}

function tableOf(tables: ReadonlyMap<string, Table>, tag: string): Table {
  const table = tables.get(tag);
  if (!table) throw new Error(`The font has no table “${tag}”: it is not TrueType`);
  return table;
}

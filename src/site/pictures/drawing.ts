import { join } from 'node:path';
import sharp from 'sharp';
import { sourceHash } from '../../search/build/source-hash.ts';
import type { TemplateData, Typesetter } from '../../typeset/typesetter.ts';
import type { Palette } from '../assets/palette.ts';
import { keyOf } from './kept-files.ts';

/** What every drawing of a site is made with. */
export interface DrawingStyle {
  typesetter: Typesetter;
  palette: Palette;
}

/** A picture that is set from text: a template of the typesetter and what it shows. */
export interface Drawing {
  template: string;
  data: TemplateData;
}

/**
 * A palette of 16 colours would make a picture of 54,000 bytes one of 15,000 for half as much time again (24 ms, not 17); a
 * picture is fetched once by those who share a page, and a site has many to draw.
 */
const png = { compressionLevel: 6 } as const;

/** What turns drawings and photographs into files; a picture is made anew when a version changes. */
export const pictureMaker = [sharp.versions.sharp, sharp.versions.vips, sharp.versions.rsvg].join(' ');

/** The files that make pictures of drawings, with all that they import. */
const makers = ['drawing.ts', '../icons/icon-file.ts', '../../typeset/typesetter.ts'];

/** Names drawings by all that goes into them. */
export function drawingKeys(typesetter: Typesetter): (drawing: Drawing) => string {
  const code = sourceHash(makers.map((file) => join(import.meta.dirname, file)));
  const common = [typesetter.identity(), pictureMaker, code];
  return (drawing) => keyOf([...common, drawing]);
}

/** Draws a picture as PNG, scaled to a square of `side` pixels where one is given. */
export async function drawPng(drawing: Drawing, typesetter: Typesetter, side?: number): Promise<Buffer> {
  const svg = await typesetter.svg(drawing.template, drawing.data);
  const picture = sharp(Buffer.from(svg));
  return (side === undefined ? picture : picture.resize(side, side)).png(png).toBuffer();
}

import type { Archive } from '../../src/archive/archive.ts';
import type { EditionTools } from '../../src/editions/edition.ts';
import { readPalette } from '../../src/rendering/palette.ts';
import { drawIn } from '../../src/rendering/pictures/drawing.ts';
import { openFonts } from '../../src/typeset/fonts.ts';
import { Typesetter } from '../../src/typeset/typesetter.ts';

/** What editions of an archive without pictures are made with. */
export function toolsFor(
  archive: Archive,
  typesetter = new Typesetter(openFonts('.'), archive.site.language),
): EditionTools {
  const palette = readPalette('');
  const draw = drawIn(palette, typesetter);
  return { archive, root: '.', pictures: new Map(), typesetter, palette, draw, program: '' };
}

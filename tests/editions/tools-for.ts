import type { Archive } from '../../src/archive/archive.ts';
import type { EditionTools } from '../../src/editions/edition.ts';
import { planEditions } from '../../src/editions/plan-editions.ts';
import { readPalette } from '../../src/rendering/palette.ts';
import { drawIn } from '../../src/rendering/pictures/drawing.ts';
import { planPictures } from '../../src/rendering/pictures/pictures.ts';
import { loadSiteArchive } from '../../src/site/eleventy/load-site-archive.ts';
import { openFonts } from '../../src/typeset/fonts.ts';
import { Typesetter } from '../../src/typeset/typesetter.ts';

/** Stands for the pictures of a form that has none. */
export const noPictures = { take: () => undefined };

/** What editions of an archive without pictures are made with. */
export function toolsFor(
  archive: Archive,
  typesetter = new Typesetter(openFonts('.'), archive.site.language),
): EditionTools {
  const palette = readPalette('');
  const draw = drawIn(palette, typesetter);
  return { archive, root: '.', pictures: new Map(), typesetter, palette, draw, program: '' };
}

/** The editions of an archive by its folder, with its pictures, and what its check says. */
export async function plannedEditions(root: string, typesetter?: Typesetter) {
  const { archive, problems } = await loadSiteArchive(root, {});
  if (!archive) throw new Error(JSON.stringify(problems));
  const pictures = await planPictures(archive, root);
  return { archive, problems, planned: planEditions({ ...toolsFor(archive, typesetter), root, pictures }) };
}

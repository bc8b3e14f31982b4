import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';

/** Where editors put fonts for characters that the shipped one lacks, relative to the root. */
export const fontFolder = '_data/fonts';

/** A font of the editors'. */
export interface OwnFont {
  /** The whole path of its file. */
  file: string;
  font: Font;
  hash: string;
  face: FontFace;
}

/** What Typst must be asked for so that it takes this font and no other of its family, which a machine may have. */
export interface FontFace {
  /** The names that Typst may know the family by. */
  families: readonly string[];
  weight: number;
  style: 'normal' | 'italic' | 'oblique';
  /** How wide the letters are, in per cent. */
  stretch: number;
}

/** The fonts of `_data/fonts/`, and the files there that are none, relative to the root. */
export function readOwnFonts(root: string): { own: OwnFont[]; broken: string[] } {
  const folder = join(root, fontFolder);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(ttf|otf)$/i.test(name)) : [];
  const own: OwnFont[] = [];
  const broken: string[] = [];
  for (const name of names.sort()) {
    const file = join(folder, name);
    const bytes = readFileSync(file);
    try {
      const font = readFont(bytes);
      own.push({ file, font, hash: createHash('sha256').update(bytes).digest('hex'), face: faceOf(font) });
    } catch {
      broken.push(`${fontFolder}/${name}`);
    }
  }
  return { own, broken };
}

/**
 * Reads a font for what it can draw.
 *
 * @throws when the bytes are no font, or several
 */
export function readFont(bytes: Buffer): Font {
  const font = create(bytes);
  if (font.isCollection) throw new Error('A collection of fonts is not one font');
  return font;
}

/** Words for the style of a font at the end of its family's name, which Typst leaves out (`FontInfo` in Typst 0.14). */
const styleWords =
  /(?:(?:[-_ ](?:extra|ext|ex|x|semi|sem|sm|demi|dem|ultra))?[-_ ]?(?:normal|italic|oblique|slanted|thin|th|hairline|light|lt|regular|medium|med|md|bold|bd|demi|extb|black|blk|bk|heavy|narrow|condensed|cond|cn|cd|compressed|expanded|exp))+$/i;

/** In per cent, by the width class of a font (OpenType, OS/2 `usWidthClass`). */
const stretches = [50, 62.5, 75, 87.5, 100, 112.5, 125, 150, 200];

function faceOf(font: Font): FontFace {
  const { usWeightClass, usWidthClass, fsSelection } = font['OS/2'];
  const is = (style: 'italic' | 'oblique') =>
    fsSelection[style] || font.fullName?.toLowerCase().includes(style);
  return {
    families: [...new Set([font.familyName.replace(styleWords, ''), font.familyName])],
    weight: usWeightClass,
    style: is('italic') ? 'italic' : is('oblique') ? 'oblique' : 'normal',
    stretch: stretches[usWidthClass - 1] ?? 100,
  };
}

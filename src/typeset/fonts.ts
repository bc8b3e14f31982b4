import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';

/** Where editors put fonts for characters that the package's lacks, relative to the root. */
export const fontFolder = '_data/fonts';

/** The fonts that a site's pictures are set in: Noto Serif SC (OFL), which comes as a package, and after it the editors' own. */
export interface Fonts {
  /** The font files, with their whole paths. */
  files: readonly string[];
  /** The names that Typst may know them by, in the order in which a character is looked for. */
  families: readonly string[];
  /** Files of the editors' that are no fonts, relative to the root. */
  broken: readonly string[];
  /** Tells these fonts from others: what is set in them is set anew when it changes. */
  identity: string;
  /** The characters of a text that no font has, each once, in their order. */
  missingIn(text: string): string[];
}

const shippedPackage = '@expo-google-fonts/noto-serif-sc';
const shippedFamily = 'Noto Serif SC';
const boldFile = '700Bold/NotoSerifSC_700Bold.ttf';
const shippedFiles = ['500Medium/NotoSerifSC_500Medium.ttf', boldFile, '900Black/NotoSerifSC_900Black.ttf'];

/** Code points that draw nothing: soft hyphen, joiners, direction marks, variation selectors. */
const invisible = /[\u00ad\u034f\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff\u{e0100}-\u{e01ef}]/gu;

/** Finds the fonts of an archive; `root` is its folder. The shipped ones are read when a text is looked into. */
export function openFonts(root: string): Fonts {
  const require = createRequire(import.meta.url);
  const { version }: { version: string } = require(`${shippedPackage}/package.json`);
  const pathOf = (file: string) => require.resolve(`${shippedPackage}/${file}`);
  const { own, broken } = ownFonts(root);
  let shipped: Font | undefined;
  const has = (character: string) => {
    shipped ??= readFont(readFileSync(pathOf(boldFile)));
    const codePoint = character.codePointAt(0) ?? 0;
    return [shipped, ...own.map(({ font }) => font)].some((font) => font.hasGlyphForCodePoint(codePoint));
  };
  return {
    files: [...shippedFiles.map(pathOf), ...own.map(({ file }) => file)],
    families: [...new Set([shippedFamily, ...own.flatMap(({ font }) => familiesOf(font))])],
    broken,
    identity: [`${shippedPackage} ${version}`, ...own.map(({ hash }) => hash)].join(' '),
    missingIn: (text) => [...new Set(drawnText(text))].filter((character) => !has(character)),
  };
}

/** A text as it is drawn: white space of every kind is a space, and what draws nothing is left out. */
export function drawnText(text: string): string {
  return text.replace(invisible, '').replace(/\s+/g, ' ').trim();
}

interface OwnFont {
  file: string;
  font: Font;
  hash: string;
}

function ownFonts(root: string): { own: OwnFont[]; broken: string[] } {
  const folder = join(root, fontFolder);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(ttf|otf)$/i.test(name)) : [];
  const own: OwnFont[] = [];
  const broken: string[] = [];
  for (const name of names.sort()) {
    const file = join(folder, name);
    const bytes = readFileSync(file);
    try {
      const hash = createHash('sha256').update(bytes).digest('hex');
      own.push({ file, font: readFont(bytes), hash });
    } catch {
      broken.push(`${fontFolder}/${name}`);
    }
  }
  return { own, broken };
}

function readFont(bytes: Buffer): Font {
  const font = create(bytes);
  if (font.isCollection) throw new Error('A collection of fonts is not one font');
  return font;
}

/** Typst leaves the weight out of a family's name, whichever of the font's names it takes. */
function familiesOf(font: Font): string[] {
  const names = [font.getName('preferredFamily'), font.familyName].filter((name) => name !== null);
  const weight =
    /[\s-]+(thin|(extra|ultra)?light|regular|book|medium|(demi|semi|extra|ultra)?bold|black|heavy)$/i;
  return names.flatMap((name) => [name, name.replace(weight, '')]);
}

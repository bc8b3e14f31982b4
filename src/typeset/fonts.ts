import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'fontkitten';
import { type FontFace, readFont, readOwnFonts } from './own-fonts.ts';

/** Characters that a font of the editors' draws, because the shipped one has none. */
export interface Substitute extends FontFace {
  characters: string;
}

/** The fonts that a site's pictures are set in: Noto Serif SC (OFL), which comes as a package, and after it the editors' own. */
export interface Fonts {
  /** The family of the shipped font. */
  family: string;
  /** The font files, with their whole paths. */
  files: readonly string[];
  /** Files of the editors' that are no fonts, relative to the root. */
  broken: readonly string[];
  /** Tells these fonts from others: what is set in them is set anew when it changes. */
  identity: string;
  /** Which characters of a text are to be taken from the editors' fonts. */
  substitutesFor(text: string): Substitute[];
  /** The characters of a text that no font has, each once, in their order. */
  missingIn(text: string): string[];
}

const shippedPackage = '@expo-google-fonts/noto-serif-sc';
const boldFile = '700Bold/NotoSerifSC_700Bold.ttf';
const shippedFiles = ['500Medium/NotoSerifSC_500Medium.ttf', boldFile, '900Black/NotoSerifSC_900Black.ttf'];

/** Code points that draw nothing: soft hyphen, joiners, direction marks, variation selectors. */
const invisible = /[\u00ad\u034f\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff\u{e0100}-\u{e01ef}]/gu;

/** Finds the fonts of an archive; `root` is its folder. The shipped ones are read when a text is looked into. */
export function openFonts(root: string): Fonts {
  const require = createRequire(import.meta.url);
  const { version }: { version: string } = require(`${shippedPackage}/package.json`);
  const pathOf = (file: string) => require.resolve(`${shippedPackage}/${file}`);
  const { own, broken } = readOwnFonts(root);
  let shipped: Font | undefined;
  const notShipped = (text: string) => {
    shipped ??= readFont(readFileSync(pathOf(boldFile)));
    const font = shipped;
    return [...new Set(drawnText(text))].filter((character) => !has(font, character));
  };
  const drawnBy = (character: string) => own.find(({ font }) => has(font, character));
  return {
    family: 'Noto Serif SC',
    files: [...shippedFiles.map(pathOf), ...own.map(({ file }) => file)],
    broken,
    identity: [`${shippedPackage} ${version}`, ...own.map(({ hash }) => hash)].join(' '),
    substitutesFor(text) {
      const characters = own.length === 0 ? [] : notShipped(text);
      return own
        .map((each) => ({
          ...each.face,
          characters: characters.filter((character) => drawnBy(character) === each).join(''),
        }))
        .filter((substitute) => substitute.characters !== '');
    },
    missingIn: (text) => notShipped(text).filter((character) => !drawnBy(character)),
  };
}

/** A text as it is drawn: white space of every kind is a space, and what draws nothing is left out. */
export function drawnText(text: string): string {
  return text.replace(invisible, '').replace(/\s+/g, ' ').trim();
}

function has(font: Font, character: string): boolean {
  return font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}

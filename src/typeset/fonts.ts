import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';
import { readPlainFile } from '../files/plain-file.ts';
import { charactersOf, has } from './font-characters.ts';

/**
 * Characters that a font of the editors' draws, because the shipped one has none, and what Typst must be asked for so that it
 * takes this font and no other of its family, which a machine may have.
 */
interface Substitute {
  characters: string;
  /** The names that Typst may know the family by. */
  families: readonly string[];
  weight: number;
  style: 'normal' | 'italic' | 'oblique';
  /** How wide the letters are, in per cent. */
  stretch: number;
}

/**
 * The fonts that a site's pictures and papers are set in: Noto Serif SC and Libertinus Serif (both OFL), which come as packages, and
 * after them the editors' own.
 */
export interface Fonts {
  /** The family of the shipped font. */
  family: string;
  /** The families of papers, in the order in which they are asked for: of languages that divide words by spaces, and of others. */
  families: { words: readonly string[]; characters: readonly string[] };
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
  /** The same of papers, which have more fonts. */
  missingInPapers(text: string): string[];
}

/** Where editors put fonts for characters that the shipped one lacks, relative to the root. */
export const fontFolder = '_data/fonts';

const shippedPackage = '@expo-google-fonts/noto-serif-sc';
const family = 'Noto Serif SC';
const boldFile = `${shippedPackage}/700Bold/NotoSerifSC_700Bold.ttf`;
/** Words of Latin letters in papers: with italics, which the Chinese font has not. */
const wordPackage = '@expo-google-fonts/libertinus-serif';
const wordFamily = 'Libertinus Serif';
const wordFile = `${wordPackage}/400Regular/LibertinusSerif_400Regular.ttf`;
const shippedFiles = [
  `${shippedPackage}/400Regular/NotoSerifSC_400Regular.ttf`,
  `${shippedPackage}/500Medium/NotoSerifSC_500Medium.ttf`,
  boldFile,
  `${shippedPackage}/900Black/NotoSerifSC_900Black.ttf`,
  wordFile,
  `${wordPackage}/400Regular_Italic/LibertinusSerif_400Regular_Italic.ttf`,
  `${wordPackage}/600SemiBold/LibertinusSerif_600SemiBold.ttf`,
  `${wordPackage}/700Bold/LibertinusSerif_700Bold.ttf`,
  `${wordPackage}/700Bold_Italic/LibertinusSerif_700Bold_Italic.ttf`,
];

/** What is printed for a character that no font has. */
export const box = '□';

/** Code points that draw nothing: soft hyphen, joiners, direction marks, variation selectors. */
const invisible = /[\u00ad\u034f\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff\u{e0100}-\u{e01ef}]/gu;

/** Words for the style of a font at the end of its family's name, which Typst leaves out (`FontInfo` in Typst 0.14). */
const styleWords =
  /(?:(?:[-_ ](?:extra|ext|ex|x|semi|sem|sm|demi|dem|ultra))?[-_ ]?(?:normal|italic|oblique|slanted|thin|th|hairline|light|lt|regular|medium|med|md|bold|bd|demi|extb|black|blk|bk|heavy|narrow|condensed|cond|cn|cd|compressed|expanded|exp))+$/i;

/** In per cent, by the width class of a font (OpenType, OS/2 `usWidthClass`). */
const stretches = [50, 62.5, 75, 87.5, 100, 112.5, 125, 150, 200];

/** Finds the fonts of an archive; `root` is its folder. The shipped ones are read when a text is looked into. */
export function openFonts(root: string): Fonts {
  const require = createRequire(import.meta.url);
  const versions = [shippedPackage, wordPackage].map(
    (name) => `${name} ${require(`${name}/package.json`).version}`,
  );
  const pathOf = (file: string) => require.resolve(file);
  const { own, broken } = readOwnFonts(join(root, fontFolder));
  const inShipped = charactersOf(() => pathOf(boldFile));
  const inWords = charactersOf(() => pathOf(wordFile));
  const notShipped = (text: string) =>
    [...drawnText([...new Set(text)].join(''))].filter((character) => !inShipped(character));
  const drawnBy = (character: string) => own.find(({ font }) => has(font, character));
  const missingIn = (text: string) => notShipped(text).filter((character) => !drawnBy(character));
  return {
    family,
    families: { words: [wordFamily, family], characters: [family, wordFamily] },
    files: [...shippedFiles.map(pathOf), ...own.map(({ file }) => file)],
    broken,
    identity: [...versions, ...own.map(({ hash }) => hash)].join(' '),
    substitutesFor(text) {
      const characters = own.length === 0 ? [] : notShipped(text);
      return own
        .map((each) => ({
          ...each.face,
          characters: characters.filter((character) => drawnBy(character) === each).join(''),
        }))
        .filter((substitute) => substitute.characters !== '');
    },
    missingIn,
    missingInPapers: (text) => missingIn(text).filter((character) => !inWords(character)),
  };
}

/** A text as it is drawn: white space of every kind is a space, and what draws nothing is left out. */
export function drawnText(text: string): string {
  return printedText(text).replace(/\s+/g, ' ').trim();
}

/** A text as a document prints it: what draws nothing is left out, and a box stands for each character that no font has. */
export function printedText(text: string, missing: ReadonlySet<string> = new Set()): string {
  const drawn = text.replace(invisible, '');
  return missing.size === 0 ? drawn : [...drawn].map((each) => (missing.has(each) ? box : each)).join('');
}

/** The fonts in a folder of the editors', and the files there that are none, relative to the root. */
function readOwnFonts(folder: string) {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(ttf|otf)$/i.test(name)) : [];
  const own: { file: string; font: Font; hash: string; face: Omit<Substitute, 'characters'> }[] = [];
  const broken: string[] = [];
  for (const name of names.sort()) {
    const file = join(folder, name);
    try {
      const bytes = readPlainFile(file);
      const font = readFont(bytes);
      own.push({ file, font, hash: createHash('sha256').update(bytes).digest('hex'), face: faceOf(font) });
    } catch {
      broken.push(`${fontFolder}/${name}`);
    }
  }
  return { own, broken };
}

/** Reads a font for what it can draw; throws when the bytes are no font, or several. */
function readFont(bytes: Buffer): Font {
  const font = create(bytes);
  if (font.isCollection) throw new Error('A collection of fonts is not one font');
  return font;
}

function faceOf(font: Font): Omit<Substitute, 'characters'> {
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

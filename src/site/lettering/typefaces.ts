import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { openTrueType, type ReadBytes, type Typeface } from './true-type.ts';

/** How heavy the letters are. */
export type Weight = 'medium' | 'bold' | 'black';

/** The typefaces that pictures are set in: the package's, and after it the editors' own. */
export interface Typefaces {
  /** The faces of a weight in the order in which a character is looked for. */
  of(weight: Weight): readonly Typeface[];
  /** Files of the editors' that are no fonts, relative to the root. */
  broken: readonly string[];
  /** What tells these fonts from others: a picture made with them is made anew when it changes. */
  identity: string;
}

/** Where editors put fonts for characters that the package's lacks, relative to the root. */
export const fontFolder = '_data/fonts';

const fontPackage = '@expo-google-fonts/noto-serif-sc';

const files: Readonly<Record<Weight, string>> = {
  medium: '500Medium/NotoSerifSC_500Medium.ttf',
  bold: '700Bold/NotoSerifSC_700Bold.ttf',
  black: '900Black/NotoSerifSC_900Black.ttf',
};

/**
 * The fonts that come with the project (Noto Serif SC, OFL) and the TrueType files of `_data/fonts/`;
 * no font of the machine is ever asked. A font is opened when the first text is set in it.
 */
export function openTypefaces(root: string): Typefaces {
  const require = createRequire(import.meta.url);
  const { version }: { version: string } = require(`${fontPackage}/package.json`);
  const { own, broken } = ownFonts(root);
  const opened = new Map<Weight, readonly Typeface[]>();
  return {
    broken,
    identity: [`${fontPackage} ${version}`, ...own.map(({ hash }) => hash)].join(' '),
    of(weight) {
      const known = opened.get(weight);
      if (known) return known;
      const shipped = openTrueType(fileReader(require.resolve(`${fontPackage}/${files[weight]}`)));
      const faces = [shipped, ...own.map(({ face }) => face)];
      opened.set(weight, faces);
      return faces;
    },
  };
}

interface OwnFonts {
  own: { face: Typeface; hash: string }[];
  broken: string[];
}

function ownFonts(root: string): OwnFonts {
  const fonts: OwnFonts = { own: [], broken: [] };
  const folder = join(root, fontFolder);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /\.ttf$/i.test(name)) : [];
  for (const name of names.sort()) {
    const path = join(folder, name);
    const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
    try {
      fonts.own.push({ face: openTrueType(fileReader(path)), hash });
    } catch {
      fonts.broken.push(`${fontFolder}/${name}`);
    }
  }
  return fonts;
}

function fileReader(path: string): ReadBytes {
  return (offset, length) => {
    const bytes = Buffer.alloc(length);
    const file = openSync(path, 'r');
    try {
      if (readSync(file, bytes, 0, length, offset) < length) throw new RangeError(`${path} ends too early`);
      return bytes;
    } finally {
      closeSync(file);
    }
  };
}

import type { Language } from '../../content/problem.ts';
import type { Typeface } from './true-type.ts';

/** A character ready to be drawn; measures are in ems. */
export interface Letter {
  character: string;
  face: Typeface;
  glyph: number;
  advance: number;
  /** How far the outline moves to the right, where a mark is set narrower than the font has it. */
  shift: number;
}

/** Code points that draw nothing: soft hyphen, joiners, direction marks, variation selectors. */
const invisible = /[\u00ad\u034f\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff\u{e0100}-\u{e01ef}]/u;

/** Marks that share a code point with Chinese and that a Chinese font draws a full em wide. */
const latinMarks = /[‘’“”]/;

/** The room on either side of a mark that is set to its own width, in ems. */
const bearing = 0.05;

/** The characters of a text that none of the faces can draw, each once, in their order. */
export function missingCharacters(text: string, faces: readonly Typeface[]): string[] {
  const missing = [...text].filter((character) => isDrawn(character) && !faceFor(character, faces));
  return [...new Set(missing)];
}

/**
 * The letters of a text: each drawn by the first face that has it. In an English text quotation marks
 * are set to their own width.
 *
 * @throws Error when a character is in none of the faces: it must have been told before
 */
export function lettersOf(text: string, faces: readonly Typeface[], language: Language): Letter[] {
  return [...text].filter(isDrawn).map((character) => {
    const face = faceFor(character, faces);
    if (!face) throw new Error(`No font can draw “${character}”`);
    const glyph = face.glyphOf(codePointOf(character));
    const advance = face.advanceOf(glyph) / face.unitsPerEm;
    const letter = { character, face, glyph, advance, shift: 0 };
    return language === 'en' && latinMarks.test(character) ? narrowed(letter) : letter;
  });
}

/** The width of letters set one after the other, in ems. */
export function widthOf(letters: readonly Letter[]): number {
  return letters.reduce((sum, { advance }) => sum + advance, 0);
}

function narrowed(letter: Letter): Letter {
  const xs = letter.face
    .outlineOf(letter.glyph)
    .flat()
    .map(({ x }) => x / letter.face.unitsPerEm);
  const left = Math.min(...xs);
  return { ...letter, shift: bearing - left, advance: Math.max(...xs) - left + bearing * 2 };
}

function isDrawn(character: string): boolean {
  return !invisible.test(character);
}

/** White space of every kind is set as a space, which every face has. */
function codePointOf(character: string): number {
  return /\s/.test(character) && character !== '\u3000' ? 0x20 : (character.codePointAt(0) ?? 0);
}

function faceFor(character: string, faces: readonly Typeface[]): Typeface | undefined {
  return faces.find((face) => face.glyphOf(codePointOf(character)) !== 0);
}

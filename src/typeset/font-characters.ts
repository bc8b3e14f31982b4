import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { create, type Font } from 'fontkitten';

/** Tells whether a font draws a character. */
export function has(font: Font, character: string): boolean {
  return font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}

/** Tells whether a font has a character; the file is read when the first is asked for, and each is looked for once. */
export function charactersOf(file: () => string): (character: string) => boolean {
  let font: Font | undefined;
  const known = new Map<string, boolean>();
  return (character) => {
    const answer = known.get(character);
    if (answer !== undefined) return answer;
    font ??= readCharacters(file());
    const found = has(font, character);
    known.set(character, found);
    return found;
  };
}

/**
 * A font of which nothing is read but its table of characters (OpenType, `cmap`): outlines are nearly all of the 15 MB of a Chinese font, and
 * the rest stays empty.
 */
function readCharacters(path: string): Font {
  const file = openSync(path, 'r');
  const bytes = Buffer.alloc(fstatSync(file).size);
  const read = (start: number, length: number) => readSync(file, bytes, start, length, start);
  try {
    read(0, headLength);
    const tables = bytes.readUInt16BE(4);
    read(headLength, tables * entryLength);
    for (let entry = headLength; entry < headLength + tables * entryLength; entry += entryLength)
      if (bytes.toString('latin1', entry, entry + 4) === 'cmap')
        read(bytes.readUInt32BE(entry + 8), bytes.readUInt32BE(entry + 12));
  } finally {
    closeSync(file);
  }
  const font = create(bytes);
  if (font.isCollection) throw new Error(`${path} holds several fonts`);
  return font;
}

/** How many bytes a font begins with, and how many each entry of its list of tables has: tag, checksum, place, length. */
const [headLength, entryLength] = [12, 16];

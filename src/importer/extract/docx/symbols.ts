import { codePoint } from 'dingbat-to-unicode';

const symbolFonts = /^(?:symbol|wingdings(?: ?[23])?|webdings|zapf ?dingbats)$/i;
/** Whether a typeface shows signs where others show letters. */
export function isSymbolFont(font: string | undefined): boolean {
  return font !== undefined && symbolFonts.test(font);
}

/**
 * A text set in a typeface of signs, in Unicode. Such typefaces keep their signs in U+F020 to U+F0FF or under the
 * letters' own numbers. A sign that Unicode lacks becomes U+FFFD; a text in another typeface stays as it is.
 */
export function unicodeOf(font: string | undefined, text: string): string {
  const typeface = isSymbolFont(font) ? font : undefined;
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      const isPrivate = code >= 0xf020 && code <= 0xf0ff;
      const index = isPrivate ? code - 0xf000 : code;
      if (typeface === undefined)
        return isPrivate ? (codePoint('Wingdings', index)?.string ?? '\ufffd') : character;
      if (index > 0xff || /\s/.test(character)) return character;
      return codePoint(typeface, index)?.string ?? (isPrivate ? '\ufffd' : character);
    })
    .join('');
}

/** The sign that `w:sym` shows: a typeface, and a number in it. Undefined where Unicode has none. */
export function symbolOf(font: string, hex: string): string | undefined {
  const code = Number.parseInt(hex, 16);
  if (Number.isNaN(code) || code > 0x10ffff) return undefined;
  const sign = unicodeOf(font, String.fromCodePoint(code));
  return /[\ufffd\ue000-\uf8ff]/.test(sign) ? undefined : sign;
}

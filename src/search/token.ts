const SINGLE = 'ʰ';
const WORD = 'ʷ';
const ESCAPE_BASE = 0xa000;

/** Stands in the indexed text where a run ends: takes a place, is no word, so that no phrase crosses it. */
export const SEPARATOR = '|';

/** A word that stands for no text at all, that nobody asks for, and that no other begins with. */
export const EMPTY = 'ʱ';

/**
 * The word under which a pair of neighbouring characters is indexed. Built from a prefix code, so that no word
 * is the beginning of another: Pagefind finds words by their beginnings, and would answer with strangers.
 */
export function pairToken(first: string, second: string): string {
  return encode(first) + encode(second);
}

/** The word under which a single character is indexed, once a document. */
export function singleToken(unit: string): string {
  return SINGLE + encode(unit);
}

/**
 * The word under which a word of a language is indexed. It ends in a sign that no word holds, so that none is the beginning of another,
 * and no language finds the words of another.
 */
export function wordToken(language: string, word: string): string {
  return WORD + [...`${language} ${word}`].map(encode).join('') + EMPTY;
}

/**
 * Plain characters stand for themselves. All others (symbols, emoji, accented letters, kana, rare Han that a
 * Unicode table may lack) become two Yi syllables, letters that Pagefind neither drops nor normalises.
 */
function encode(unit: string): string {
  const code = unit.codePointAt(0) ?? 0;
  if (isPlain(code)) return unit;
  return String.fromCharCode(ESCAPE_BASE + (code >> 10), ESCAPE_BASE + (code & 1023));
}

function isPlain(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a)
  );
}

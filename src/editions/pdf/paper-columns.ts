/** How the text of an article stands on a paper; lengths in points (72 to an inch). */
export interface PaperColumns {
  count: number;
  /** Between two columns. */
  gutter: number;
  /** The size of the letters. */
  size: number;
}

/** As wide as a page of A4 without its margins of 17 mm. */
export const across = ((210 - 2 * 17) / 25.4) * 72;

/** In how many columns a text stands, by its characters; of a language that divides words, each takes half the room. */
export function columnsFor(letters: number, wordSpaces: boolean): PaperColumns {
  const characters = wordSpaces ? letters / 2 : letters;
  const count = characters < 160 ? 1 : characters < 700 ? 2 : characters < 5200 || wordSpaces ? 3 : 4;
  return count === 4 ? { count, gutter: 16, size: 9.5 } : { count, gutter: 20, size: 10 };
}

/** How many characters of full width a line of a column has room for. */
export function lineRoom({ count, gutter, size }: PaperColumns): number {
  return (across - (count - 1) * gutter) / count / size;
}

/** Marks, of which the half that is empty is given up beside another mark and at the end or the beginning of a line. */
const [openers, closers] = ['（《〈“‘「『【〔', '，。、；：！？）》〉”’」』】〕'];
const besides = new RegExp(`[${closers}](?=[${closers}${openers}])|[${openers}](?=[${openers}])`, 'g');

const letters = '[\\u0021-\\u024f]+ ?';
/**
 * Characters that stand together on a line: no line begins with a closing mark or ends with an opening one (clreq, "Prohibition rules"),
 * a quotation mark stays with letters and digits (UAX 14, LB19a), and the last two of a paragraph are not parted.
 */
const together = new RegExp(
  `[${openers}[]*(?:[\\u3400-\\u9fff]{2}[${closers}]*$|${letters}|.)(?:[${closers}…—·]|(?<=[”’])${letters})*`,
  'gsu',
);

/** How wide characters are that are not as wide as a Chinese one, in Noto Serif SC; letters by their mean. */
const widths = [
  [/[0-9]/, 0.56],
  [/[a-z\u00e0-\u00ff]/, 0.58],
  [/[A-Z\u00c0-\u00df]/, 0.7],
  [/[ -\u00b7]/, 0.38],
] as const;

/**
 * How many lines a Chinese paragraph takes, indented by two characters: what setting it would tell, but for letters of unlike widths,
 * for a fraction of the time.
 */
export function chineseLines(text: string, room: number): number {
  let lines = 1;
  let used = 2;
  let before = '';
  for (const [piece] of text.matchAll(together)) {
    const [first = '', last = ''] = [piece[0], piece.at(-1)];
    const width = piece.length === 1 && first > '\u024f' ? 1 : widthOf(piece);
    const joined = used + spaceBetween(before, first) + width;
    const drawn = closers.includes(last) ? joined - 0.5 : joined;
    if (first === '\n' || (before !== '' && drawn > room)) {
      lines += 1;
      used = openers.includes(first) ? width - 0.5 : width;
    } else used = joined;
    before = last;
  }
  return lines;
}

/** What sets the last character of a piece off from the first of the next: a little space, where one is a letter or a digit. */
function spaceBetween(before: string, next: string): number {
  if (before > '\u024f' && next > '\u024f')
    return closers.includes(before) && openers.includes(next) ? -0.5 : 0;
  return /^(?:[\u3400-\u9fff][\p{L}\p{N}]|[\p{L}\p{N}][\u3400-\u9fff])/u.test(before + next) ? 0.25 : 0;
}

/** In characters of full width. */
function widthOf(piece: string): number {
  let width = (piece.match(besides)?.length ?? 0) * -0.5;
  for (const character of piece.trimStart())
    width += character > '\u00ff' ? 1 : (widths.find(([kind]) => kind.test(character))?.[1] ?? 1);
  return width;
}

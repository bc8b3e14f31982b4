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

/** Characters that stand together on a line: no line begins with a closing mark or ends with an opening one (clreq, "Prohibition rules"). */
const together = /[（《〈“‘「『【〔[]*(?:[\u0021-\u024f]+ ?|.)[，。、；：！？）》〉”’」』】〕…—·]*/gsu;
const closing = /[，。、；：）》〉”’」』】〕]$/u;
/** Where one of two marks gives up half of its width. */
const besides =
  /[，。、；：！？）》〉”’」』】〕](?=[，。、；：）》〉”’」』】〕（《〈“‘「『【〔])|[（《〈“‘「『【〔](?=[（《〈“‘「『【〔])/gu;

/**
 * How many lines a Chinese paragraph takes, indented by two characters: about what setting it would tell, for a fraction of the
 * time. A letter or digit is half as wide as a character, and a little space sets it off.
 */
export function chineseLines(text: string, room: number): number {
  let lines = 0;
  for (const part of text.split('\n')) {
    let used = lines === 0 ? 2 : 0;
    lines += 1;
    for (const [piece] of part.matchAll(together)) {
      const width = widthOf(piece);
      const drawn = closing.test(piece) ? width - 0.5 : width;
      if (used > 0 && used + drawn > room) {
        lines += 1;
        used = 0;
      }
      used += width;
    }
  }
  return lines;
}

function widthOf(piece: string): number {
  const narrow = piece.match(/[\u0020-\u024f]/g)?.length ?? 0;
  const wide = [...piece].length - narrow;
  return wide + narrow * 0.55 + (narrow > 0 ? 0.3 : 0) - (piece.match(besides)?.length ?? 0) * 0.5;
}

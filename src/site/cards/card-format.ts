/** A shape of sharing pictures, with its measures in pixels. */
export interface CardFormat {
  name: 'wide' | 'square';
  width: number;
  height: number;
  margin: number;
  /** The size of the masthead's letters. */
  masthead: number;
  /** The sizes that a headline may have, the largest first. */
  headline: readonly number[];
  /** The size of the small lines. */
  small: number;
  /** Where the double rule is. */
  rule: number;
  /** The baseline of the last line. */
  foot: number;
}

/** For Open Graph and Twitter: 1200 by 630 (ogp.me; X summary_large_image). */
export const wide: CardFormat = {
  name: 'wide',
  width: 1200,
  height: 630,
  margin: 80,
  masthead: 68,
  headline: [92, 84, 76, 68, 60, 54, 48, 44],
  small: 30,
  rule: 156,
  foot: 568,
};

/** For WeChat, which shows a link's picture as a square. */
export const square: CardFormat = {
  name: 'square',
  width: 600,
  height: 600,
  margin: 48,
  masthead: 52,
  headline: [72, 66, 60, 54, 48, 42, 37, 33],
  small: 25,
  rule: 122,
  foot: 552,
};

/** The pictures that are made of each card. */
export const formats: readonly CardFormat[] = [wide, square];

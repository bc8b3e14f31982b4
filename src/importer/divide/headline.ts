import { overlap } from '../repair/words.ts';
import { type Contents, isListed, plainOf } from './contents.ts';
import { isNumber, markerOf, prominence } from './look-class.ts';
import type { Paragraph } from './paragraph.ts';
import { isBriefsHead, isDeckLike, isKickerLike, isSectionName } from './wording.ts';

/** The lines that stand together above a text. */
export interface HeadLines {
  /** Where they stand in the document, and where the text below them begins. */
  start: number;
  end: number;
  heads: Paragraph[];
}

/** What the lines above a text were told to be. */
export interface Headline {
  /** Those at the top that belong to the text above. */
  above: Paragraph[];
  section: Paragraph[];
  kicker: Paragraph[];
  title: Paragraph[];
  deck: Paragraph[];
  /** By how much this reading is better than the next one. */
  margin: number;
}

/** What is known of the whole document while one headline is read. */
export interface Knowing {
  contents: Contents | undefined;
  /** How much headlines of the document look like this, by class of look, from 0 to 1. */
  titles: ReadonlyMap<string, number>;
  /** How much lines of this class are names of sections. */
  sections: ReadonlyMap<string, number>;
  /** The beginning of the text below. */
  below: string;
}

/** Tells section, kicker, headline and deck apart: the reading with most points. */
export function readHeadline({ start, heads }: HeadLines, knowing: Knowing): Headline {
  const mostAbove = start === 0 ? 0 : heads.length - 1;
  const readings = Array.from({ length: mostAbove + 1 }, (_, skip) => {
    const own = heads.slice(skip);
    // A line with a number is a 小标题 or an item of the text above, or its last line; another seldom is.
    const away = heads
      .slice(0, skip)
      .reduce((sum, { text }) => sum + (isNumber(markerOf(text).kind) ? 1 : -3), 0);
    return own.flatMap((_head, first) =>
      [first, first + 1]
        .filter((last) => last < own.length)
        .map((last) => {
          const reading = readingOf(own, first, last, knowing);
          return { ...reading, above: heads.slice(0, skip), points: reading.points + away };
        }),
    );
  }).flat();
  readings.sort((a, b) => b.points - a.points);
  const [best, next] = readings;
  if (!best) return { above: [], section: [], kicker: [], title: [], deck: [], margin: 0 };
  const { points, ...headline } = best;
  return { ...headline, margin: next ? points - next.points : 9 };
}

function readingOf(
  heads: readonly Paragraph[],
  first: number,
  last: number,
  knowing: Knowing,
): Omit<Headline, 'margin' | 'above'> & { points: number } {
  const above = heads.slice(0, first);
  const title = heads.slice(first, last + 1);
  const deck = heads.slice(last + 1);
  // Sections stand above kickers.
  let sections = 0;
  const points = above.map((head) => sectionPoints(head, title[0], knowing));
  while (sections < above.length && (points[sections] ?? 0) > 0) sections += 1;
  const kicker = above.slice(sections);
  const total =
    title.reduce((sum, head) => sum + titlePoints(head, heads, knowing), 0) / title.length +
    (title.length > 1 ? twoLines(title, knowing) : 0) +
    points.slice(0, sections).reduce((sum, one) => sum + Math.min(one, 3) * 0.5, 0) +
    kicker.reduce((sum, head) => sum + kickerPoints(head, title[0], knowing), 0) -
    Math.max(0, kicker.length - 1) * 1.5 +
    deck.reduce((sum, head) => sum + deckPoints(head, title[0]), 0);
  return { section: above.slice(0, sections), kicker, title, deck, points: total };
}

function titlePoints(
  head: Paragraph,
  heads: readonly Paragraph[],
  { contents, titles, below }: Knowing,
): number {
  const { text } = head;
  const { bare } = markerOf(text);
  let points = 4 * (titles.get(head.look) ?? 0);
  const others = heads.filter((other) => other !== head).map(({ line }) => prominence(line));
  if (others.length > 0) points += 2 * Math.sign(prominence(head.line) - Math.max(...others));
  if (contents && isListed(contents, plainOf(text))) points += 5;
  if (headsBriefs(head, heads, titles, contents)) points += 8;
  points += 3 * overlap(bare, below);
  if (head.line.look?.style === 'title') points += 5;
  if (isSectionName(bare) && !isBriefsHead(bare)) points -= 1.5;
  if (/[：:]$/u.test(text)) points -= 4;
  const length = bare.length;
  if (length < 4) points -= 2;
  else if (length >= 8 && length <= 34) points += 0.5;
  return points;
}

/** Whether a line is the head of short items: the first of them stands below it, and is in no list of contents or looks less like a headline. */
function headsBriefs(
  head: Paragraph,
  heads: readonly Paragraph[],
  titles: Knowing['titles'],
  contents: Contents | undefined,
): boolean {
  const next = heads[heads.indexOf(head) + 1];
  if (!next || !isBriefsHead(markerOf(head.text).bare)) return false;
  if (contents) return !isListed(contents, plainOf(next.text));
  return (titles.get(next.look) ?? 0) < (titles.get(head.look) ?? 0);
}

/** Whether a headline stands in two lines: they look the same, and neither is whole alone. */
function twoLines(title: readonly Paragraph[], { contents }: Knowing): number {
  const [first, second] = title;
  if (!first || !second || first.look !== second.look || second.gap > 1) return -8;
  const whole = plainOf(first.text + second.text);
  if (contents?.entries.includes(whole)) return 6;
  if (isDeckLike(second.text) || isSectionName(first.text) || isKickerLike(first.text)) return -6;
  return first.line.look?.size === undefined ? -4 : -0.5;
}

/** How much a line above a headline is the name of a section, and not its kicker: more than 0 when it is. */
export function sectionPoints(
  head: Paragraph,
  title: Paragraph | undefined,
  { sections }: Pick<Knowing, 'sections'>,
): number {
  const { bare, kind } = markerOf(head.text);
  const [look = {}, big = {}] = [head.line.look, title?.line.look];
  let points = -2 + 6 * ((sections.get(head.look) ?? 0.5) - 0.5);
  if (kind !== '' && !isNumber(kind) && kind !== markerOf(title?.text ?? '').kind) points += 3.5;
  if (isSectionName(bare)) points += 2.5;
  points += bare.length <= 8 ? 0.3 : bare.length > 12 ? -2 : 0;
  if (look.size !== undefined && big.size !== undefined) {
    points += look.size >= big.size ? 2 : -0.5;
    if (look.align !== big.align) points += 0.5;
    if (look.color && look.color !== big.color) points += 0.7;
  }
  if (look.ruled || look.boxed) points += 1;
  if (isKickerLike(head.text) || look.style === 'kicker') points -= 3;
  // A headline in two lines begins with a line that looks like it.
  if (looksAlike(head, title) && !isSectionName(bare)) points -= 4;
  return points;
}

function kickerPoints(head: Paragraph, title: Paragraph | undefined, { below }: Knowing): number {
  let points = -0.5;
  if (isKickerLike(head.text)) points += 2;
  if (head.line.look?.style === 'kicker') points += 5;
  if (isNumber(markerOf(head.text).kind)) points -= 4;
  if (title && head.gap < title.gap) points -= 1;
  if (looksAlike(head, title)) points -= 2;
  points += 0.5 - overlap(head.text, below);
  return points;
}

function deckPoints(head: Paragraph, title: Paragraph | undefined): number {
  let points = -0.7;
  if (isDeckLike(head.text)) points += 4;
  if (head.line.look?.style === 'subtitle') points += 5;
  if (isKickerLike(head.text)) points -= 1;
  if (isNumber(markerOf(head.text).kind)) points -= 3;
  if (looksAlike(head, title)) points -= 2;
  if (head.gap > (title?.gap ?? 0)) points -= 1;
  return points;
}

/** Where lines say how they look, kicker and deck look other than the headline. */
function looksAlike(head: Paragraph, title: Paragraph | undefined): boolean {
  return head.look === title?.look && title.line.look?.size !== undefined;
}

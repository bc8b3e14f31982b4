import { readSignature } from '../credits/read-credits.ts';
import { overlap } from '../repair/words.ts';
import { type Contents, isListed, plainOf } from './contents.ts';
import type { HeadLines, Headline } from './headline.ts';
import { isNumber, markerOf, prominence } from './look-class.ts';
import type { Paragraph } from './paragraph.ts';
import { beginsLikeNews, isBriefsHead, isDateline, isDeckLike, isSectionName } from './wording.ts';

/** A place where an article may begin: the lines above a text, and what they were told to be. */
export interface Place {
  lines: HeadLines;
  headline: Headline;
  /** The paragraph above, the first below, and how many characters stand below until the next place. */
  above: Paragraph | undefined;
  below: Paragraph | undefined;
  length: number;
  /** A line among these that says who wrote. */
  byline: boolean;
  /** Whether marks, a number or a name alone set it off. */
  setOff: boolean;
  /** Whether no text stands between this place and the one before. */
  bare: boolean;
}

/** What the judging of one place takes from the document. */
export interface Judging {
  contents: Contents | undefined;
  /** The gap that stands between most paragraphs of text. */
  usualGap: number;
  /** The gaps above the places, smallest first. */
  gaps: readonly number[];
  firstTitle: string;
  /** The look of the first headline. */
  firstLook: string;
  /** The look of the text itself. */
  bodyLook: string;
}

/** How likely an article begins at a place by itself, by its words, what stands round it, and the list of contents: more than 0 when it does. */
function judgePlace(
  place: Place,
  { contents, usualGap, gaps, bodyLook, firstTitle, firstLook }: Judging,
): number {
  const { headline, above, below, byline, length } = place;
  let points = -1;
  const [title] = headline.title;
  const text = headline.title.map((one) => one.text).join('');
  const { bare, kind } = markerOf(text);
  if (contents && contents.entries.length > 0)
    points += headline.title.some((one) => isListed(contents, plainOf(one.text))) ? 7 : -2.5;
  if (byline) points += 4;
  if (place.setOff) points += 2.5;
  if (headline.section.length > 0) points += 2;
  if (headline.deck.some((one) => isDeckLike(one.text))) points += 2.5;
  if (above && readSignature(above.text)) points += 3;
  if (above && above.form === 'credit' && !place.bare) points += 3;
  if (place.bare) points -= 4;
  const [first] = place.lines.heads;
  if (first?.line.look?.breaksBefore) points += 3;
  if (first?.line.look?.ruled) points += 1;
  if (below && isDateline(below.text)) points += 2;
  else if (below && beginsLikeNews(below.text)) points += 0.7;
  if (isNumber(kind)) {
    // Articles may be numbered as well; the first one is, then.
    if (kind !== markerOf(firstTitle).kind) points += kind === '1.' ? -1 : -2.5;
  } else if (kind !== '') points += 1;
  const gap = first?.gap ?? 0;
  const widest = gaps.at(-1) ?? 0;
  const smallest = gaps[Math.floor(gaps.length * 0.1)] ?? 0;
  if (widest > smallest) points += gap - smallest >= (widest - smallest) / 2 ? 1.7 : -1.2;
  else points += Math.max(0, Math.min(2, (gap - usualGap) * 1.5));
  // In a document without any look the first headline looks like the text as well.
  if (title?.line.look?.size !== undefined && title.look === bodyLook && firstLook !== bodyLook) points -= 3;
  points += bare.length >= 13 ? 0.9 : bare.length >= 10 ? 0.4 : bare.length <= 7 ? -1 : -0.3;
  // No headline ends with a word that leads on; 作为, 参与 and the like do not.
  if (
    /(?<![作行有人共总祥温平参应面存实自内外潜方走志动理大难可合])[的在和与及为对把被从向将以于由而并或使让]$/u.test(
      bare,
    )
  )
    points -= 3;
  // What an issue begins with and comes again above a text is the headline of several articles.
  if (firstTitle !== '' && text === firstTitle) points += length < 40 || !above ? 1.5 : 5;
  if (isBriefsHead(bare)) points += 3;
  else if (isSectionName(bare)) points -= 0.7;
  if (length < 40) points -= 2;
  else if (length < 120) points -= 0.5;
  if (below) points += 1.5 * (overlap(bare, below.text.slice(0, 160)) - 0.35);
  return points;
}

/**
 * How likely an article begins at each place, more than 0 when it does. Articles of one issue look alike: each place takes
 * on what others of its look came to, and is measured against the look that speaks most for itself.
 */
export function judgeTogether(places: readonly Place[], judging: Judging): number[] {
  const alone = places.map((place) => judgePlace(place, judging));
  const classes = new Map<string, { sum: number; count: number; first: number }>();
  places.forEach(({ headline }, at) => {
    const look = headline.title[0]?.look ?? '';
    const known = classes.get(look) ?? { sum: 0, count: 0, first: at };
    known.sum += clamp(alone[at] ?? 0);
    known.count += 1;
    classes.set(look, known);
  });
  const leading = leadingLook(places, classes);
  const leader = places.find(({ headline }) => headline.title[0]?.look === leading)?.headline.title[0];
  return places.map(({ headline }, at) => {
    const own = alone[at] ?? 0;
    const [title] = headline.title;
    const group = classes.get(title?.look ?? '');
    if (!title || !group) return own;
    const others = (group.sum - clamp(own)) / group.count;
    let alike = places[0]?.byline && !places[at]?.byline ? -1 : 0;
    if (leader && leading !== judging.bodyLook) {
      const step = prominence(title.line) - prominence(leader.line);
      if (title.look === leading) alike += 3;
      else if (step < 0) alike -= 3.5;
      else if (step === 0) alike += markerOf(title.text).kind === markerOf(leader.text).kind ? 1 : -2.5;
      else alike += 1;
    }
    // Where headlines look as the text does, places of one look have less to say of each other.
    return own + (title.look === judging.bodyLook ? 0.3 : 0.8) * others + alike;
  });
}

/** The look of headlines: that of the first place, unless another speaks more for itself. */
function leadingLook(
  places: readonly Place[],
  classes: ReadonlyMap<string, { sum: number; count: number; first: number }>,
): string {
  const first = places[0]?.headline.title[0]?.look ?? '';
  let best = first;
  let most = Math.max(0, classes.get(first)?.sum ?? 0) + 6;
  for (const [look, { sum }] of classes) if (sum > most) [best, most] = [look, sum];
  return best;
}

function clamp(points: number): number {
  return Math.max(-6, Math.min(8, points));
}

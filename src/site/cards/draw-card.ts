import type { Language } from '../../content/problem.ts';
import type { Palette } from '../assets/palette.ts';
import { fitText } from '../lettering/fit-text.ts';
import { Sheet } from '../lettering/sheet.ts';
import type { Typefaces, Weight } from '../lettering/typefaces.ts';
import type { CardFormat } from './card-format.ts';
import type { CardText } from './card-text.ts';

/** What every card of a site is drawn with. */
export interface CardStyle {
  typefaces: Typefaces;
  palette: Palette;
  language: Language;
}

/** The distance of headline lines, in parts of their size. */
const leading = 1.3;

/** How far the letters of a line of Chinese reach above and under the baseline, in parts of their size. */
const [ascent, descent] = [0.86, 0.1];

/** Draws a sharing picture as SVG: masthead, double rule, headline, date. */
export function drawCard(text: CardText, format: CardFormat, style: CardStyle): string {
  const sheet = new Sheet(format.width, format.height, style.typefaces, style.language);
  sheet.rectangle(0, 0, format.width, format.height, style.palette.paper);
  if (text.kind === 'site') drawTitle(sheet, text, format, style);
  else {
    drawMasthead(sheet, text, format, style);
    drawHeadline(sheet, text, format, style);
  }
  return sheet.svg();
}

function drawMasthead(sheet: Sheet, text: CardText, format: CardFormat, style: CardStyle): void {
  const { margin, rule, small } = format;
  const { palette } = style;
  const inside = format.width - margin * 2;
  const y = rule - small * 0.9;
  const name = fitLine(text.masthead, 'black', format.masthead, inside, style, 0.45);
  sheet.line(name.text, { x: margin, y, size: name.size, weight: 'black', fill: palette.red });
  const room = inside - sheet.widthOf(name.text, name.size, 'black') - small * 2;
  const publisher = fitLine(text.publisher, 'medium', small, room, style);
  if (publisher.size >= small * 0.75 && publisher.text === text.publisher) {
    const { size } = publisher;
    sheet.line(text.publisher, {
      x: format.width - margin,
      y,
      size,
      weight: 'medium',
      fill: palette.faint,
      anchor: 'end',
    });
  }
  doubleRule(sheet, rule, format, palette);
  sheet.rectangle(margin, format.foot - small * 1.75, inside, 1.5, palette.line);
  const foot = fitLine(text.foot, 'medium', small, inside, style);
  sheet.line(foot.text, {
    x: margin,
    y: format.foot,
    size: foot.size,
    weight: 'medium',
    fill: palette.faint,
  });
}

/** Kicker, headline and an issue's further headlines, as one block in the middle of what is left. */
function drawHeadline(sheet: Sheet, text: CardText, format: CardFormat, style: CardStyle): void {
  const { margin, small } = format;
  const { palette, typefaces, language } = style;
  const inside = format.width - margin * 2;
  const [top, bottom] = [format.rule + small * 0.8, format.foot - small * 2.3];
  const kickerSize = small * 1.2;
  const kicker = fitLine(text.kicker, 'medium', kickerSize, inside, style);
  const kickerHeight = text.kicker === '' ? 0 : kickerSize * 1.7;
  const itemStep = small * 1.75;
  const itemsHeight = text.items.length * itemStep + (text.items.length > 0 ? small * 0.5 : 0);
  const height = bottom - top - kickerHeight - itemsHeight;
  const headline = fitText(text.headline, typefaces.of('bold'), language, {
    width: inside,
    sizes: format.headline,
    linesAt: (size) => Math.max(1, Math.floor((height / size - 1) / leading) + 1),
  });
  const { size, lines } = headline;
  const used = kickerHeight + ((lines.length - 1) * leading + ascent + descent) * size + itemsHeight;
  let y = top + (bottom - top - used) / 2;
  if (kickerHeight > 0) {
    const setting = { x: margin, y: y + kickerSize * ascent, size: kicker.size, weight: 'medium' } as const;
    sheet.line(kicker.text, { ...setting, fill: palette.faint });
  }
  y += kickerHeight + ascent * size;
  for (const line of lines) {
    sheet.line(line, { x: margin, y, size, weight: 'bold', fill: palette.ink });
    y += leading * size;
  }
  y += small * 0.5 - (leading - descent) * size;
  for (const item of text.items) {
    y += itemStep;
    const line = fitLine(item, 'medium', small * 1.1, inside - small, style, 0.9);
    sheet.rectangle(margin, y - small * 0.5, small * 0.35, small * 0.35, palette.red);
    sheet.line(line.text, { x: margin + small, y, size: line.size, weight: 'medium', fill: palette.ink });
  }
}

/** The picture of the site itself: its name across, its publisher and tagline under a double rule. */
function drawTitle(sheet: Sheet, text: CardText, format: CardFormat, style: CardStyle): void {
  const { palette, typefaces, language } = style;
  const middle = format.width / 2;
  const inside = format.width - format.margin * 2;
  const name = fitText(text.headline, typefaces.of('black'), language, {
    width: inside,
    sizes: [200, 180, 160, 140, 120, 100, 84, 72, 60, 50].filter((size) => size <= format.height * 0.34),
    linesAt: (size) => Math.max(1, Math.floor((format.height * 0.42) / (size * leading))),
  });
  let y = format.height * 0.52 - (name.lines.length - 1) * leading * name.size;
  for (const line of name.lines) {
    sheet.line(line, { x: middle, y, size: name.size, weight: 'black', fill: palette.red, anchor: 'middle' });
    y += leading * name.size;
  }
  y = format.height * 0.52 + name.size * 0.1 + format.small * 1.6;
  doubleRule(sheet, y, format, palette);
  for (const line of [text.foot, text.publisher].filter((each) => each !== '')) {
    y += format.small * 2.1;
    const { size, text: short } = fitLine(line, 'medium', format.small * 1.2, inside, style);
    sheet.line(short, { x: middle, y, size, weight: 'medium', fill: palette.ink, anchor: 'middle' });
  }
}

function doubleRule(sheet: Sheet, y: number, { width, margin }: CardFormat, palette: Palette): void {
  sheet.rectangle(margin, y, width - margin * 2, 6, palette.ink);
  sheet.rectangle(margin, y + 10, width - margin * 2, 2, palette.ink);
}

/** One line, as large as it may be down to `least` of the wanted size; what is longer ends in an ellipsis. */
function fitLine(
  text: string,
  weight: Weight,
  wanted: number,
  width: number,
  { typefaces, language }: CardStyle,
  least = 0.7,
): { text: string; size: number } {
  const parts = [1, 0.9, 0.8, 0.7, 0.58, 0.45].filter((part) => part >= least);
  const sizes = parts.map((part) => Math.round(wanted * part));
  const fitted = fitText(text, typefaces.of(weight), language, { width, sizes, linesAt: () => 1 });
  return { text: fitted.lines[0] ?? '', size: fitted.size };
}

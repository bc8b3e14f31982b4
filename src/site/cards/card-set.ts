import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import { type KeptFiles, keyOf } from '../pictures/kept-files.ts';
import { drawingToPng, pictureMaker } from '../pictures/png.ts';
import { type CardFormat, formats } from './card-format.ts';
import { articleCardText, type CardText, issueCardText, siteCardText } from './card-text.ts';
import { designHash } from './design-hash.ts';
import { type CardStyle, drawCard } from './draw-card.ts';

/** How many of the newest articles and issues have a sharing picture of their own; all other pages share the site's. */
export const newest = { articles: 100, issues: 25 } as const;

/** A sharing picture as pages name it. */
export interface CardPicture {
  /** The address under the base. */
  path: string;
  width: number;
  height: number;
}

/** The pictures of a page: what it says, and one file for each shape, the wide one first. */
export interface Card {
  text: CardText;
  pictures: readonly CardPicture[];
}

/** The sharing pictures of a site. */
export interface Cards {
  style: CardStyle;
  /** By the address of the page; pages that are not in it share `general`. */
  byPath: ReadonlyMap<string, Card>;
  general: Card;
}

/** What is set on the cards of an archive, by the address of the page. */
export function cardTexts(archive: Archive): Map<string, CardText> {
  const { site } = archive;
  const texts = new Map<string, CardText>();
  for (const article of archive.articles.slice(-newest.articles))
    texts.set(article.path, articleCardText(article, site));
  for (const issue of archive.issues.slice(0, newest.issues)) {
    if (issue.articles.length > 0) texts.set(issue.path, issueCardText(issue, site));
  }
  return texts;
}

/** Names the sharing pictures by all that goes into them; they are drawn when they are written. */
export function planCards(archive: Archive, style: CardStyle): Cards {
  const { typefaces, palette, language } = style;
  const common = [designHash(), pictureMaker, typefaces.identity, palette, language];
  const cardOf = (text: CardText): Card => ({
    text,
    pictures: formats.map((format) => ({
      path: `assets/cards/${keyOf([...common, format.name, text])}.png`,
      width: format.width,
      height: format.height,
    })),
  });
  const byPath = [...cardTexts(archive)].map(([path, text]) => [path, cardOf(text)] as const);
  return { style, byPath: new Map(byPath), general: cardOf(siteCardText(archive.site)) };
}

/** The card of the page at an address. */
export function cardFor(cards: Cards, path: string): Card {
  return cards.byPath.get(path) ?? cards.general;
}

/** Writes the sharing pictures into the folder of the site, drawing those that are not kept. */
export async function writeCards(cards: Cards, kept: KeptFiles, out: string): Promise<void> {
  for (const card of [cards.general, ...cards.byPath.values()]) {
    await Promise.all(formats.map((format) => writePicture(card, format, cards.style, kept, out)));
  }
}

async function writePicture(
  { text, pictures }: Card,
  format: CardFormat,
  style: CardStyle,
  kept: KeptFiles,
  out: string,
): Promise<void> {
  const path = pictures[formats.indexOf(format)]?.path ?? '';
  const key = path.slice(path.lastIndexOf('/') + 1);
  const png = await kept.get(key, () => drawingToPng(drawCard(text, format, style)));
  await mkdir(dirname(join(out, path)), { recursive: true });
  await writeFile(join(out, path), png);
}

import { basename } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import { type Drawing, type DrawingStyle, drawingKeys, drawPng } from '../pictures/drawing.ts';
import type { MadeFile } from '../pictures/kept-files.ts';
import { articleCardText, type CardText, issueCardText, newestOf, siteCardText } from './card-text.ts';

/** For Open Graph and Twitter (ogp.me; X summary_large_image), and for WeChat, which shows a link's picture as a square. */
const shapes = [
  { shape: 'wide', width: 1200, height: 630 },
  { shape: 'square', width: 600, height: 600 },
] as const;

/** A sharing picture as pages name it. */
export interface CardPicture {
  /** The address under the base. */
  path: string;
  width: number;
  height: number;
  drawing: Drawing;
}

/** The pictures of a page, one for each shape, the wide one first. */
export type Card = readonly CardPicture[];

/** The sharing pictures of a site. */
export interface Cards {
  /** By the address of the page; a page that is not in it has its issue's, or else `general`. */
  byPath: ReadonlyMap<string, Card>;
  general: Card;
}

/** Names the sharing pictures by all that goes into them; they are drawn when their files are made. */
export function planCards(archive: Archive, { typesetter, palette }: DrawingStyle): Cards {
  const nameOf = drawingKeys(typesetter);
  const cardOf = (card: CardText): Card =>
    shapes.map(({ shape, width, height }) => {
      const drawing = { template: 'card.typ', data: { shape, palette, card } };
      return { path: `assets/cards/${nameOf(drawing)}.png`, width, height, drawing };
    });
  const byPath = new Map(cardTexts(archive).map(([path, text]) => [path, cardOf(text)]));
  return { byPath, general: cardOf(siteCardText(archive.site)) };
}

/** What is set on the cards of the newest articles and issues, as many as the site says, by the address of the page. */
function cardTexts({ site, articles, issues }: Archive): [path: string, text: CardText][] {
  const newest = newestOf([...issues].reverse(), articles, site.cards);
  return [
    ...newest.articles.map((article): [string, CardText] => [article.path, articleCardText(article, site)]),
    ...newest.issues.map((issue): [string, CardText] => [issue.path, issueCardText(issue, site)]),
  ];
}

/** The card of the page at an address: its own, its issue's, or the site's. */
export function cardFor({ byPath, general }: Cards, path: string): Card {
  return byPath.get(path) ?? byPath.get(path.replace(/[^/]+\/$/, '')) ?? general;
}

/** The files of the sharing pictures. */
export function* cardFiles({ byPath, general }: Cards, { typesetter }: DrawingStyle): Generator<MadeFile> {
  for (const { path, drawing } of [general, ...byPath.values()].flat())
    yield { path, key: basename(path), make: () => drawPng(drawing, typesetter) };
}

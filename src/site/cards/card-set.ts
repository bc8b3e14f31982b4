import type { Archive } from '../../archive/archive.ts';
import {
  articleCardText,
  type CardText,
  issueCardText,
  newestOf,
  siteCardText,
} from '../../rendering/card-text.ts';
import type { Draw } from '../../rendering/pictures/drawing.ts';
import type { MadeFile } from '../../rendering/pictures/kept-files.ts';

/** For Open Graph and Twitter (ogp.me; X summary_large_image), and for WeChat, which shows a link's picture as a square. */
const shapes = [
  { shape: 'wide', width: 1200, height: 630 },
  { shape: 'square', width: 600, height: 600 },
] as const;

/** A sharing picture: its file, and its size in pixels. */
interface CardPicture extends MadeFile {
  width: number;
  height: number;
}

/**
 * The sharing pictures of a site, by the address of the page: one for each shape, the wide one first. What is not in it has
 * its issue's, or else the front page's.
 */
export type Cards = ReadonlyMap<string, readonly CardPicture[]>;

/** Names the sharing pictures by all that goes into them: the site's, and those of the newest articles and issues. */
export function planCards({ site, articles, issues }: Archive, draw: Draw): Cards {
  const newest = newestOf([...issues].reverse(), articles, site.cards);
  const texts: [path: string, card: CardText][] = [
    ['', siteCardText(site)],
    ...newest.articles.map((article): [string, CardText] => [article.path, articleCardText(article, site)]),
    ...newest.issues.map((issue): [string, CardText] => [issue.path, issueCardText(issue, site)]),
  ];
  const pictures = (card: CardText) =>
    shapes.map(({ shape, ...size }) => {
      const { key, png } = draw('card.typ', { shape, card });
      return { path: `assets/cards/${key}.png`, key: `${key}.png`, make: () => png(), ...size };
    });
  return new Map(texts.map(([path, card]) => [path, pictures(card)]));
}

/** The sharing pictures of the page at an address: its own, its issue's, or the site's. */
export function cardFor(cards: Cards, path: string): readonly CardPicture[] {
  return cards.get(path) ?? cards.get(path.replace(/[^/]+\/$/, '')) ?? cards.get('') ?? [];
}

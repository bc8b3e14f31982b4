import type { Article, Credit } from './types.ts';

/** A place of an article that words can stand in, with its text. */
export interface Passage {
  /** `kicker`, `title`, `deck`, `byline`, `credits`, or the id of a block. */
  place: string;
  text: string;
  /** The 1-based line of the article's file; 1 for what stands in the front matter. */
  line: number;
}

const above = ['kicker', 'title', 'deck', 'byline'] as const;

/** Every place of an article that holds words, in reading order: headlines, byline, blocks, credits. */
export function passagesOf(article: Article): Passage[] {
  const lines = (places: readonly LinePlace[]): Passage[] =>
    places
      .map((place) => ({ place, text: lineAt(article, place), line: 1 }))
      .filter(({ text }) => text !== '');
  return [
    ...lines(above),
    ...article.blocks.map(({ id, text, line }) => ({ place: id, text, line })),
    ...lines(['credits']),
  ];
}

/**
 * The text that stands at a place of an article, which the offsets of mentions and quotations count in; empty for
 * a place that it has not.
 *
 * @example textOfPlace(article, 'p7').slice(mention.start, mention.end)
 */
export function textOfPlace(article: Article, place: string): string {
  return isLine(place) ? lineAt(article, place) : (article.blocks.find(({ id }) => id === place)?.text ?? '');
}

/** The address, under the base, of a place of an article. */
export function pathOfPlace({ path }: Article, place: string): string {
  return `${path}#${anchorOf(place)}`;
}

/** The id on the article's page that leads to a place, and names it in the open data: kicker and deck stand by the title. */
export function anchorOf(place: string): string {
  return place === 'kicker' || place === 'deck' ? 'title' : place;
}

type LinePlace = (typeof above)[number] | 'credits';

function isLine(place: string): place is LinePlace {
  return place === 'credits' || above.some((each) => each === place);
}

function lineAt(article: Article, place: LinePlace): string {
  if (place === 'byline') return creditTexts(article.byline).join('\n');
  return place === 'credits' ? creditTexts(article.issue.credits).join('\n') : article[place];
}

/** Each role with its name, as one text. */
export function creditTexts(credits: readonly Credit[]): string[] {
  return credits.map(({ role, name }) => `${role} ${name}`);
}

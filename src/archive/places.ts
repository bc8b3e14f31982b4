import type { Article, Credit } from './types.ts';

/** A place of an article that words can stand in, with its text. */
export interface Passage {
  /** `kicker`, `title`, `deck`, `byline`, `credits`, or the id of a block. */
  place: string;
  text: string;
  /** The 1-based line of the article's file; 1 for what stands in the front matter. */
  line: number;
}

/** Every place of an article that holds words, in reading order: headlines, byline, blocks, credits. */
export function passagesOf({ kicker, title, deck, byline, blocks, issue }: Article): Passage[] {
  const line = (place: string, text: string): Passage[] => (text === '' ? [] : [{ place, text, line: 1 }]);
  return [
    ...line('kicker', kicker),
    ...line('title', title),
    ...line('deck', deck),
    ...line('byline', creditTexts(byline).join('\n')),
    ...blocks.map(({ id, text, line }) => ({ place: id, text, line })),
    ...line('credits', creditTexts(issue.credits).join('\n')),
  ];
}

/**
 * The text that stands at a place of an article, which the offsets of mentions and quotations count in; empty for
 * a place that it has not.
 *
 * @example textOfPlace(article, 'p7').slice(mention.start, mention.end)
 */
export function textOfPlace(article: Article, place: string): string {
  return passagesOf(article).find((passage) => passage.place === place)?.text ?? '';
}

/** The address, under the base, of a place of an article. */
export function pathOfPlace({ path }: Article, place: string): string {
  return `${path}#${anchorOf(place)}`;
}

/** The id on the article's page that leads to a place, and names it in the open data: kicker and deck stand by the title. */
export function anchorOf(place: string): string {
  return place === 'kicker' || place === 'deck' ? 'title' : place;
}

/** Each name with its role, as one text. */
export function creditTexts(credits: readonly Pick<Credit, 'role' | 'name'>[]): string[] {
  return credits.map(({ role, name }) => (role === '' ? name : `${role} ${name}`));
}

import type { Article, Credit } from '../types.ts';

/** A place of an article that words can stand in: a block, or one of the lines around it. */
export interface Passage {
  /** A block's id, or `title`, `byline`, `credits`: the id on the article's page. */
  place: string;
  text: string;
  /** The 1-based line of the article's file; 1 for what stands in the front matter. */
  line: number;
}

/** Every passage of an article in reading order: headline, byline, blocks, credits. */
export function passagesOf(article: Article): Passage[] {
  return [
    { place: 'title', text: article.kicker + article.title, line: 1 },
    ...(article.deck ? [{ place: 'title', text: article.deck, line: 1 }] : []),
    ...(article.byline.length > 0
      ? [{ place: 'byline', text: creditLine(article.byline, ' '), line: 1 }]
      : []),
    ...article.blocks.map((block) => ({ place: block.id, text: block.text, line: block.line })),
    ...(article.issue.credits.length > 0
      ? [{ place: 'credits', text: creditLine(article.issue.credits, '/'), line: 1 }]
      : []),
  ];
}

/** A byline or credits line as it is printed: roles and names, `separator` between the two. */
export function creditLine(credits: readonly Credit[], separator: string): string {
  return credits.map((credit) => `${credit.role}${separator}${credit.name}`).join(' ');
}

import type { Article } from '../../archive/types.ts';
import type { Block } from '../../content/block.ts';

/** The table of contents: the article's headings of the first rank, when there are at least two. */
export function contentsOf(article: Article): Pick<Block, 'id' | 'text'>[] {
  const headings = article.blocks.filter((block) => block.kind === 'heading' && block.level === 2);
  return headings.length < 2 ? [] : headings;
}

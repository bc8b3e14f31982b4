import { linksOf } from '../../archive/check/block-links.ts';
import type { Article } from '../../archive/types.ts';
import type { Block } from '../../content/block.ts';
import { sliceText } from '../../content/slice-text.ts';
import { formatOf } from '../../locales/tables.ts';
import { shortened } from '../format/shortened.ts';

/** Kicker and headline in one line: a kicker that ends in a sign (丹徒区总工会：) runs on, a Latin one gets a colon, any other is set apart. */
export function fullTitle({ kicker, title }: Pick<Article, 'kicker' | 'title'>): string {
  if (kicker === '') return title;
  if (/[a-z\d)]$/i.test(kicker)) return `${kicker}: ${title}`;
  return /[：—，]$/.test(kicker) ? kicker + title : `${kicker} ${title}`;
}

/** Where a sentence or a clause ends. */
const ends = ['。', '！', '？', '；', '. ', '! ', '? ', '; '];

/** An article's first paragraph, in at most `length` characters, ending where a sentence or clause does if it can, else where no word is. */
export function openingWords(article: Article, length = Number.POSITIVE_INFINITY): string {
  const first = article.blocks.find(({ kind }) => kind === 'lead' || kind === 'paragraph');
  const text = first?.text ?? '';
  if (text.length <= length) return text;
  const cut = sliceText(text, 0, length);
  const end = Math.max(...ends.map((mark) => cut.lastIndexOf(mark)));
  return end > length / 2
    ? cut.slice(0, end + 1)
    : shortened(text, length, formatOf(article.lang).marks.ellipsis);
}

/** The table of contents: the article's headings of the first rank, when there are at least two. */
export function contentsOf(article: Article): Pick<Block, 'id' | 'text'>[] {
  const headings = article.blocks.filter((block) => block.kind === 'heading' && block.level === 2);
  return headings.length < 2 ? [] : headings;
}

/** The addresses of the links to other sites in some articles, each once. */
export function linkAddresses(articles: readonly Article[]): string[] {
  const links = articles.flatMap(({ blocks }) => blocks.flatMap(linksOf));
  return [...new Set(links.map(({ href }) => href).filter((href) => /^https?:/i.test(href)))];
}

import type { Article, Site } from '../../archive/types.ts';
import { sliceText } from '../../content/slice-text.ts';
import { formatOf } from '../../locales/tables.ts';
import { correctionSentence, preparationOf } from '../../rendering/article/preparation.ts';

/** What was corrected in an article, each in a line. */
export function correctionsOf({ corrections }: Article, site: Site): string[] {
  return corrections.map((correction) => correctionSentence(correction, site.strings.article));
}

/**
 * What the end of a paper or book says of an article's text, each in a line: how it was prepared, and on which of its words records
 * rest.
 */
export function notesOn(article: Article, site: Site): string[] {
  const { quoteOpen, quoteClose, ellipsis } = formatOf(site.language).marks;
  const quotes = article.evidence.map(({ quote }) => `${quoteOpen}${named(quote, ellipsis)}${quoteClose}`);
  const { head, repairs, rest: more } = preparationOf(article, site);
  const isRepaired = article.source?.file && repairs.length > 0;
  const rest = quotes.length > 0 ? [site.strings.editions.evidence, ...new Set(quotes)].join(' ') : '';
  return [isRepaired ? head : '', ...repairs, ...more, rest].filter((line) => line !== '');
}

/** A quotation by how it begins and ends: with some words, or in a text without spaces with some characters. */
function named(quote: string, ellipsis: string): string {
  const words = quote.split(' ');
  if (words.length > 7) return `${words.slice(0, 3).join(' ')} ${ellipsis} ${words.slice(-2).join(' ')}`;
  if (words.length > 2 || quote.length <= 18) return quote;
  return `${sliceText(quote, 0, 10)}${ellipsis}${sliceText(quote, quote.length - 6)}`;
}

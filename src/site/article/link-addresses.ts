import { linksOf } from '../../archive/check/block-links.ts';
import type { Article } from '../../archive/types.ts';

/** The addresses of the links to other sites in some articles, each once. */
export function linkAddresses(articles: readonly Article[]): string[] {
  const links = articles.flatMap(({ blocks }) => blocks.flatMap(linksOf));
  return [...new Set(links.map(({ href }) => href).filter((href) => /^https?:/i.test(href)))];
}

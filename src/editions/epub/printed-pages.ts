import type { Article } from '../../archive/types.ts';
import { articlesOf, type Book } from './book.ts';

/** A page of the paper, where the first article that stood on it begins. */
export interface PrintedPage {
  id: string;
  /** As printed. */
  name: string;
  article: Article;
}

/** The pages that an issue's articles say they stood on; a volume has none, for each of its issues counts its own. */
export function pagesOf(book: Book): PrintedPage[] {
  if (book.issues.length > 1) return [];
  const first = new Map<string, Article>();
  for (const article of articlesOf(book))
    if (article.page !== '' && !first.has(article.page)) first.set(article.page, article);
  return [...first].map(([name, article], index) => ({ id: `page${index + 1}`, name, article }));
}

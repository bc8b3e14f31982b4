import { compare } from '../../compare.ts';
import type { DocumentKind, SearchDocument } from '../document.ts';

/** What is known by its text, not by a name. */
const unnamed: readonly DocumentKind[] = ['article', 'figure', 'event', 'page', 'issue', 'attachment'];

/** How many headlines are suggested: whoever types loads all of them. */
const MOST_HEADLINES = 300;

/** What of a document makes a suggestion. */
export type Named = Pick<SearchDocument, 'kind' | 'title' | 'names' | 'url'>;

/** What is suggested: records by name, and the newest articles by their headlines. */
export interface Suggested {
  records: Named[];
  articles: Named[];
}

/** Takes out of documents what is suggested. */
export function suggestedOf(documents: readonly SearchDocument[]): Suggested {
  const articles = documents
    .filter(({ kind }) => kind === 'article')
    .sort((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.url, b.url))
    .slice(0, MOST_HEADLINES);
  const named = ({ kind, title, names, url }: SearchDocument): Named => ({ kind, title, names, url });
  const records = documents.filter(({ kind }) => !unnamed.includes(kind));
  return { records: records.map(named), articles: articles.map(named) };
}

import { resolveAddress } from '../../rendering/html/article-body.ts';
import { articleFile, articlesOf, type Book, issueFile } from './book.ts';

/** Where a link of a text leads: to a place of the book that holds it, or else to the web; undefined where it leads nowhere. */
export function linkTarget(address: string, book: Book): string | undefined {
  const [path = '', id = ''] = address.replace(/^\//, '').split('#');
  const issue = book.issues.find((each) => each.path === path);
  if (address.startsWith('/') && issue && id === '') return issueFile(issue);
  const article = articlesOf(book).find((each) => each.path === path);
  if (address.startsWith('/') && article && (id === '' || article.blocks.some((block) => block.id === id)))
    return articleFile(article) + (id === '' ? '' : `#${id}`);
  const whole = resolveAddress(address, book.site, true);
  return URL.canParse(whole) ? new URL(whole).href : undefined;
}

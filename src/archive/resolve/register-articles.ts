import { fileStart } from '../../content/place.ts';
import type { ProblemList } from '../../content/problem.ts';
import type { ReadArchive } from '../read/read-archive.ts';
import type { Article, Issue } from '../types.ts';
import { RecordIndex } from './record-index.ts';

/**
 * Registers articles and issues under their ids, for what refers to them; two of one address or number in an issue are
 * errors. Faulty articles and issues of drafts are known by name, so that what refers to them is told apart from an id
 * that is mistyped.
 */
export function registerArticles(read: ReadArchive, shown: readonly Issue[], problems: ProblemList) {
  checkNumbers(read, problems);
  const articles = new RecordIndex<Article>('unknown-article', problems);
  const issues = new RecordIndex<Issue>('unknown-issue', problems);
  const kept = new Set(shown);
  for (const { issue, articles: list, faulty } of read.issues) {
    issues.set(issue.id, kept.has(issue) ? issue : undefined);
    for (const id of faulty) articles.set(id, undefined);
    const orders = new Map<number, Article>();
    for (const { article } of list) {
      const { slug, order, file } = article;
      const rival = orders.get(order);
      if (rival) problems.error('duplicate-order', fileStart(file), { seen: order, other: rival.file });
      orders.set(order, article);
      const twin = articles.get(article.id);
      if (twin) problems.error('duplicate-slug', fileStart(file), { seen: slug, other: twin.file });
      else articles.set(article.id, article);
    }
  }
  for (const { article } of read.issues.flatMap((issue) => issue.articles))
    articles.setFormer(article.former, article);
  return { articles, issues };
}

/** Two issues of one number are an error. Numbers may begin anew with each year, and those of trial issues and supplements are their own. */
function checkNumbers({ issues, placeIn }: ReadArchive, problems: ProblemList): void {
  const seen = new Map<string, string>();
  for (const { issue, names } of issues.toReversed()) {
    if (issue.number === '') continue;
    const key = [names.newsletter ?? '', issue.kind, issue.date.slice(0, 4), issue.number].join('/');
    const other = seen.get(key);
    if (other === undefined) seen.set(key, issue.file);
    else problems.error('duplicate-number', placeIn(issue, ['number']), { seen: issue.number, other });
  }
}

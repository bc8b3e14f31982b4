import { fileStart } from '../../content/place.ts';
import type { ProblemList } from '../../content/problem.ts';
import type { ReadIssue } from '../read/read-issues.ts';
import type { Article, Issue } from '../types.ts';
import { RecordIndex } from './record-index.ts';

/**
 * Registers articles and issues under their ids, for what refers to them; two of one address or number in an issue are
 * errors. Faulty articles and issues of drafts are known by name, so that what refers to them is told apart from an id
 * that is mistyped.
 */
export function registerArticles(read: readonly ReadIssue[], shown: readonly Issue[], problems: ProblemList) {
  const articles = new RecordIndex<Article>('unknown-article', problems);
  const issues = new RecordIndex<Issue>('unknown-issue', problems);
  const kept = new Set(shown);
  for (const { issue, articles: list, faulty } of read) {
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
  for (const { article } of read.flatMap((issue) => issue.articles))
    articles.setFormer(article.former, article);
  return { articles, issues };
}

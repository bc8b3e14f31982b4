import { fileStart } from '../../content/place.ts';
import type { ProblemList } from '../../content/problem.ts';
import type { ReadIssue } from '../read/read-issues.ts';
import type { Article, Issue } from '../types.ts';
import { RecordIndex } from './record-index.ts';

/** The articles and issues by their ids, for what refers to them. */
export interface Registered {
  articles: RecordIndex<Article>;
  issues: RecordIndex<Issue>;
}

/**
 * Registers articles and issues under their ids; two of one address or number in an issue are errors.
 * Faulty articles and issues of drafts are known by name, so that what refers to them is told apart
 * from an id that is mistyped.
 */
export function registerArticles(
  read: readonly ReadIssue[],
  shown: readonly Issue[],
  problems: ProblemList,
): Registered {
  const articles = new RecordIndex<Article>('unknown-article', problems);
  const issues = new RecordIndex<Issue>('unknown-issue', problems);
  const kept = new Set(shown);
  for (const { issue, articles: list, faulty } of read) {
    if (kept.has(issue)) issues.set(issue.id, issue);
    else issues.withhold(issue.id);
    for (const id of faulty) articles.withhold(id);
    const files = new Map<string, string>();
    const orders = new Map<number, string>();
    for (const { article } of list) {
      const twin = files.get(article.slug);
      if (twin !== undefined)
        problems.error('duplicate-slug', fileStart(article.file), { seen: article.slug, other: twin });
      const rival = orders.get(article.order);
      if (rival !== undefined)
        problems.error('duplicate-order', fileStart(article.file), { seen: article.order, other: rival });
      orders.set(article.order, article.file);
      if (twin !== undefined) continue;
      files.set(article.slug, article.file);
      articles.set(article.id, article);
    }
  }
  return { articles, issues };
}

import { articleOf as readArticleOf } from '../../src/archive/read/read-article.ts';
import { issueOf as readIssueOf } from '../../src/archive/read/read-issue.ts';
import type { Article, Issue } from '../../src/archive/types.ts';
import { readBlocks } from '../../src/content/blocks.ts';
import { createMarkdown } from '../../src/content/markdown.ts';
import { articleSchema } from '../../src/model/article.ts';
import { issueSchema } from '../../src/model/issue.ts';

const markdown = createMarkdown();

/** An issue for tests; what is given replaces the ordinary. */
export function issueOf(fields: Partial<Issue> = {}): Issue {
  const id = fields.id ?? '2021-05-01';
  const written = issueSchema.parse({ date: id.slice(0, 10) });
  return { ...readIssueOf(id, `src/issues/${id}/issue.yaml`, written, 'zh-CN'), ...fields };
}

/** An article for tests with a Markdown body; what is given replaces the ordinary. */
export function articleOf(body: string, fields: Partial<Article> = {}): Article {
  const issue = fields.issue ?? issueOf();
  const slug = fields.slug ?? 'a';
  const file = `src/issues/${issue.id}/01-${slug}.md`;
  const { blocks } = readBlocks(body, 1, markdown);
  const front = articleSchema.parse({ title: '题' });
  const article = { ...readArticleOf(front, { issue, slug, order: 1, file, blocks }), ...fields };
  issue.articles.push(article);
  return article;
}

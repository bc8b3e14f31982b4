import type { Article, Issue } from '../../src/archive/types.ts';
import { readBlocks } from '../../src/content/blocks.ts';
import { createMarkdown } from '../../src/content/markdown.ts';

const markdown = createMarkdown();

/** An issue for tests; what is given replaces the ordinary. */
export function issueOf(fields: Partial<Issue> = {}): Issue {
  const id = fields.id ?? '2021-05-01';
  const [date, path, file] = [id.slice(0, 10), `issues/${id}/`, `src/issues/${id}/issue.yaml`];
  const nothing = {
    weekday: '',
    number: '',
    title: '',
    credits: [],
    articles: [],
    previous: undefined,
    next: undefined,
  };
  return { id, date, path, file, ...nothing, ...fields };
}

/** An article for tests with a Markdown body; what is given replaces the ordinary. */
export function articleOf(body: string, fields: Partial<Article> = {}): Article {
  const issue = fields.issue ?? issueOf();
  const slug = fields.slug ?? 'a';
  const article: Article = {
    id: `${issue.id}/${slug}`,
    slug,
    order: 1,
    issue,
    title: '题',
    kicker: '',
    deck: '',
    byline: [],
    page: '',
    section: '',
    summary: '',
    cover: undefined,
    source: undefined,
    repairs: [],
    corrections: [],
    draft: false,
    blocks: readBlocks(body, 1, markdown).blocks,
    path: `issues/${issue.id}/${slug}/`,
    file: `src/issues/${issue.id}/01-${slug}.md`,
    previous: undefined,
    next: undefined,
    mentions: [],
    evidence: [],
    figures: [],
    events: [],
    ...fields,
  };
  issue.articles.push(article);
  return article;
}

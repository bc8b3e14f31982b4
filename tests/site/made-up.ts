import { articleOf } from '../../src/archive/read/read-article.ts';
import { issueOf } from '../../src/archive/read/read-issue.ts';
import type { Article, Evidence, Figure, Issue, Mention, Person, Site } from '../../src/archive/types.ts';
import type { Block } from '../../src/content/block.ts';
import { strings } from '../../src/locales/readers.ts';
import { articleSchema } from '../../src/model/article.ts';
import { issueSchema } from '../../src/model/issue.ts';
import { usualModel } from '../../src/model/model.ts';
import { recordOf } from '../archive/record.ts';

/** A Chinese site under a path, of no real newsletter. */
export const site: Site = {
  title: '试刊',
  tagline: '',
  publisher: undefined,
  frequency: '',
  language: 'zh-CN',
  timezone: 'Asia/Shanghai',
  url: 'https://example.org/shi/',
  origin: 'https://example.org',
  base: '/shi/',
  description: '',
  rights: '',
  repository: '',
  offline: false,
  cards: 20,
  federation: [],
  publication: '',
  editions: undefined,
  contact: undefined,
  logo: '',
  nav: undefined,
  model: usualModel,
  strings: strings('zh-CN'),
};

/** An issue of a day, with no articles. */
export function madeIssue(date: string): Issue {
  return issueOf(date, `src/issues/${date}/issue.yaml`, issueSchema.parse({ date }), site.language);
}

/** A paragraph of plain text. */
export function paragraph(id: string, text: string): Block {
  return { id, kind: 'paragraph', text, line: 1, inlines: [{ kind: 'text', text }] };
}

/** An article of blocks, with nothing else stated unless it is given. */
export function madeArticle(blocks: Block[], stated: Partial<Article> = {}): Article {
  const issue = madeIssue('2021-03-05');
  const front = articleSchema.parse({ title: '试题' });
  const named = { issue, slug: 'shi', order: 1, file: 'src/issues/2021-03-05/01-shi.md', blocks };
  return { ...articleOf(front, named), ...stated };
}

/** A person of whom nothing but the name is known. */
export function madePerson(id: string, name: string, reading = id): Person {
  return recordOf('people', id, { name, reading: reading || undefined });
}

/** The mention of a person by name in a block of an article. */
export function madeMention(record: Person, article: Article, place: string, start: number): Mention {
  return { record, article, place, start, end: start + record.name.length, linked: true };
}

/** Evidence in a block of an article. */
export function madeEvidence(article: Article, place: string, start: number, end: number): Evidence {
  const text = article.blocks.find(({ id }) => id === place)?.text ?? '';
  return { article, quote: text.slice(start, end), place, start, end, path: `${article.path}#${place}` };
}

/** A figure with its words. */
export function madeFigure(stated: Partial<Figure> & { words?: string }): Figure {
  const { words = '', ...rest } = stated;
  const article = madeArticle([paragraph('p1', words)]);
  return {
    kind: 'figure',
    key: '2021-03-05/shi',
    id: 'shi',
    issue: article.issue,
    value: 1,
    unit: '家',
    qualifier: '',
    counts: '企业',
    period: undefined,
    initiative: undefined,
    organization: undefined,
    evidence: [madeEvidence(article, 'p1', 0, words.length)],
    ...rest,
  };
}

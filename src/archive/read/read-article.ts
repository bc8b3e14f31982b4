import { readBlocks } from '../../content/blocks.ts';
import { checkBody } from '../../content/check-body.ts';
import { splitFrontMatter } from '../../content/front-matter.ts';
import type { MarkdownIt } from '../../content/markdown.ts';
import type { RootReader } from '../../content/root-reader.ts';
import { validate } from '../../content/validate.ts';
import type { BodyText } from '../../content/words-place.ts';
import { readYaml, type YamlFile } from '../../content/yaml.ts';
import { type ArticleFile, articleSchema } from '../../model/article.ts';
import type { Article, Issue } from '../types.ts';

/** What is known of an article before its file is opened. */
export interface ArticleName {
  issue: Issue;
  name: string;
  order: number;
  slug: string;
}

/** An article as read, with its front matter for the places of later problems. */
export interface ReadArticle {
  article: Article;
  yaml: YamlFile;
  front: ArticleFile;
  /** The Markdown, for the places of what is found in it. */
  text: BodyText;
}

/** Reads one Markdown file into an article; undefined after reporting what is amiss with it. */
export function readArticle(
  reader: RootReader,
  named: ArticleName,
  markdown: MarkdownIt,
): ReadArticle | undefined {
  const { issue, name, order, slug } = named;
  const file = `src/issues/${issue.id}/${name}`;
  const text = reader.text(file);
  const parts = text === undefined ? undefined : splitFrontMatter(text, file, reader.problems);
  const yaml = parts && readYaml(parts.frontMatter, file, reader.problems, 1);
  const front = yaml && validate(articleSchema, yaml, reader.problems);
  if (!parts) return undefined;
  const { blocks, notes } = readBlocks(parts.body, parts.bodyLine, markdown);
  const { body, bodyLine } = parts;
  checkBody({ file, body, bodyLine, blocks, notes }, reader.problems);
  if (!yaml || !front) return undefined;
  const article: Article = {
    id: `${issue.id}/${slug}`,
    slug,
    order,
    issue,
    title: front.title,
    kicker: front.kicker ?? '',
    deck: front.deck ?? '',
    byline: front.byline.map((credit) => ({ ...credit, person: undefined })),
    page: front.page ?? '',
    section: front.section ?? '',
    summary: front.summary ?? '',
    cover: front.cover && {
      file: `src/issues/${issue.id}/${front.cover.src.replace(/^\.\//, '')}`,
      alt: front.cover.alt,
    },
    source: front.source && {
      file: front.source.file ?? '',
      publication: front.source.publication ?? '',
      note: front.source.note ?? '',
    },
    repairs: front.repairs,
    corrections: front.corrections.map((correction) => ({ ...correction, note: correction.note ?? '' })),
    draft: front.draft,
    blocks,
    path: `issues/${issue.id}/${slug}/`,
    file,
    previous: undefined,
    next: undefined,
    mentions: [],
    evidence: [],
    figures: [],
    events: [],
  };
  return { article, yaml, front, text: { file, body, bodyLine } };
}

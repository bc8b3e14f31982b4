import type { Block } from '../../content/block.ts';
import { readBlocks } from '../../content/blocks.ts';
import { checkBody } from '../../content/check-body.ts';
import { splitFrontMatter } from '../../content/front-matter.ts';
import type { MarkdownIt } from '../../content/markdown.ts';
import { withoutPastedTags } from '../../content/pasted-tags.ts';
import { type BodyText, fileStart } from '../../content/place.ts';
import type { RootReader } from '../../content/root-reader.ts';
import { validate } from '../../content/validate.ts';
import { readYaml, type YamlFile } from '../../content/yaml.ts';
import { isLanguage } from '../../locales/language.ts';
import { type ArticleFile, article as articleKind } from '../../model/article.ts';
import { statementFolders } from '../../model/kinds.ts';
import { checkLanguage } from '../check/check-language.ts';
import { statedFields } from '../resolve/field-resolver.ts';
import type { ArchiveStatement, Article, Statements } from '../types.ts';
import type { KeptReadings } from './kept-archive.ts';

/** An article as read, with its front matter for the places of later problems. */
export interface ReadArticle {
  article: Article;
  yaml: YamlFile;
  /** The Markdown, for the places of what is found in it. */
  text: BodyText;
}

/** What one Markdown file says; the article is made of it. */
export interface CheckedArticle extends Pick<ReadArticle, 'yaml' | 'text'> {
  front: ArticleFile;
  blocks: Block[];
}

/** Reads one Markdown file into an article; undefined after reporting what is amiss with it. */
export function readArticle(
  reader: RootReader,
  named: Pick<Article, 'issue' | 'order' | 'slug'> & { name: string },
  markdown: MarkdownIt,
  kept: KeptReadings<CheckedArticle | undefined>,
): ReadArticle | undefined {
  const file = `src/issues/${named.issue.id}/${named.name}`;
  const checked = kept.get(file, reader, (own) => checkArticle(own, file, markdown));
  if (!checked) return undefined;
  const { front, blocks, yaml, text } = checked;
  return { article: articleOf(front, { ...named, file, blocks }), yaml, text };
}

function checkArticle(reader: RootReader, file: string, markdown: MarkdownIt): CheckedArticle | undefined {
  const source = reader.text(file);
  const parts = source === undefined ? undefined : splitFrontMatter(source, file, reader.problems);
  const yaml = parts && readYaml(parts.frontMatter, file, reader.problems, 1);
  const front = yaml && validate(articleKind.schema, yaml, reader.problems);
  if (front?.lang !== undefined)
    checkLanguage(front.lang, () => yaml?.placeOf(['lang']) ?? fileStart(file), reader.problems);
  if (!parts) return undefined;
  const { body, bodyLine } = parts;
  const read = readBlocks(withoutPastedTags(body).text, bodyLine, markdown);
  checkBody({ file, body, bodyLine, ...read }, reader.problems);
  return yaml && front && { front, blocks: read.blocks, yaml, text: { file, body, bodyLine } };
}

/** An article of which nothing is known but what its file says. */
export function articleOf(
  front: ArticleFile,
  { issue, slug, order, file, blocks }: Pick<Article, 'issue' | 'slug' | 'order' | 'file' | 'blocks'>,
): Article {
  const id = `${issue.id}/${slug}`;
  const { cover } = front;
  // The fields come last: an object that begins as a copy and is added to has a shape of its own, ten times as large.
  return {
    id,
    slug,
    order,
    issue,
    blocks,
    path: `issues/${id}/`,
    file,
    previous: undefined,
    next: undefined,
    translations: [],
    mentions: [],
    evidence: [],
    ...emptyStatements(),
    ...statedFields(articleKind.fields, front),
    lang: front.lang !== undefined && isLanguage(front.lang) ? front.lang : issue.lang,
    cover: cover && {
      file: `src/issues/${issue.id}/${cover.src.replace(/^\.\//, '')}`,
      alt: cover.alt,
    },
  };
}

function emptyStatements(): Statements;
function emptyStatements(): Record<string, ArchiveStatement[]> {
  return Object.fromEntries(statementFolders.map((folder) => [folder, []]));
}

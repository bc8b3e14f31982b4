import type { MarkdownIt } from '../../content/markdown.ts';
import { namedFile } from '../../content/path-beside.ts';
import type { BodyText } from '../../content/place.ts';
import type { RootReader } from '../../content/root-reader.ts';
import type { YamlFile } from '../../content/yaml.ts';
import { languageOr } from '../../locales/language.ts';
import type { ArticleFile } from '../../model/article.ts';
import { kinds, statementFolders } from '../../model/kinds.ts';
import type { Kinds } from '../../model/model.ts';
import { statedFields } from '../resolve/field-resolver.ts';
import type { ArchiveStatement, Article, Statements } from '../types.ts';
import type { KeptReadings } from './kept-archive.ts';
import { type CheckedText, readText } from './read-text.ts';

/** An article as read, with its front matter for the places of later problems. */
export interface ReadArticle {
  article: Article;
  yaml: YamlFile;
  /** The Markdown, for the places of what is found in it. */
  text: BodyText;
}

/** What one Markdown file says; the article is made of it. */
export type CheckedArticle = CheckedText<ArticleFile>;

/** Reads one Markdown file into an article; undefined after reporting what is amiss with it. */
export function readArticle(
  reader: RootReader,
  named: Pick<Article, 'issue' | 'order' | 'slug'> & { name: string },
  markdown: MarkdownIt,
  kept: KeptReadings<CheckedArticle | undefined>,
  kind: Kinds['articles'],
): ReadArticle | undefined {
  const file = `src/issues/${named.issue.id}/${named.name}`;
  const checked = kept.get(file, reader, (own) => readText(own, file, kind.schema, markdown));
  if (!checked) return undefined;
  const { front, blocks, yaml, text } = checked;
  return { article: articleOf(front, { ...named, file, blocks }, kind), yaml, text };
}

/** An article of which nothing is known but what its file says. */
export function articleOf(
  front: ArticleFile,
  { issue, slug, order, file, blocks }: Pick<Article, 'issue' | 'slug' | 'order' | 'file' | 'blocks'>,
  { fields } = kinds.articles,
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
    inSection: undefined,
    translations: [],
    mentions: [],
    evidence: [],
    ...emptyStatements(),
    ...statedFields(fields, front),
    lang: languageOr(front.lang, issue.lang),
    cover: cover && {
      file: namedFile(file, cover.src),
      alt: cover.alt,
    },
  };
}

function emptyStatements(): Statements;
function emptyStatements(): Record<string, ArchiveStatement[]> {
  return Object.fromEntries(statementFolders.map((folder) => [folder, []]));
}

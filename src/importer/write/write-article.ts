import type { Language } from '../../locales/language.ts';
import { articleSchema } from '../../model/article.ts';
import { issueSchema } from '../../model/issue.ts';
import type { Doubt } from '../doubt.ts';
import { ImportFault } from '../fault.ts';
import { Stage } from '../files/stage.ts';
import type { IssueFolder } from '../issue-folder.ts';
import type { Draft } from '../recognise/compose.ts';
import { addToReview } from '../review/add-to-review.ts';
import { markdownText } from './markdown-text.ts';
import type { NamedPicture } from './place-pictures.ts';
import { fieldsText, schemaLine } from './yaml-text.ts';

/** An article that is about to be written. */
export interface ArticleToWrite {
  root: string;
  /** The issue's id. */
  id: string;
  folder: IssueFolder;
  draft: Draft;
  pictures: readonly NamedPicture[];
  received: string;
  order: string;
  slug: string;
  language: Language;
}

/** What was written. */
export interface Written {
  /** `2023-04-26/slug`. */
  article: string;
  issue: string;
  /** The files, relative to the root, but the review list. */
  files: string[];
  repairs: number;
  doubts: Doubt[];
  proposals: number;
}

/** Writes an article with all that belongs to it into its issue: all of it, or nothing. */
export async function writeArticle(writing: ArticleToWrite): Promise<Written> {
  const { root, id, slug, draft } = writing;
  const stage = new Stage(root, id);
  const { files, unproven } = await writeFiles(writing, stage);
  const doubts = [...draft.doubts, ...unproven];
  const article = `${id}/${slug}`;
  const proposals = await addToReview(writing, article, doubts, stage);
  stage.commit();
  const repairs = unproven.length > 0 ? 0 : draft.repairs.length;
  return { article, issue: id, files, repairs, doubts, proposals };
}

/** Where the proof fails, the article says nothing of a source rather than something untrue. */
async function writeFiles(
  { id, folder, draft, pictures, received, order, slug }: ArticleToWrite,
  stage: Stage,
): Promise<{ files: string[]; unproven: Doubt[] }> {
  const { header, repairs, blocks } = draft;
  const path = (name: string): string => `src/issues/${id}/${name}`;
  for (const name of folder.files)
    if (name.startsWith(`${order}-`) && /\.(?:jpg|png|webp|gif|svg)$/.test(name)) stage.remove(path(name));
  const head = folder.issue ? [] : [path('issue.yaml')];
  // A masthead has no title of the issue that could be told from the article's.
  const fields = fieldsText(issueSchema, { ...header, title: '' });
  for (const file of head) stage.write(file, schemaLine('issues', file) + fields);
  const source = order === '01' ? 'source.txt' : `source-${order}.txt`;
  stage.write(path(source), received);
  for (const { name, bytes } of pictures) stage.write(path(name), bytes);
  const names = pictures.map(({ name }) => name);
  const article = path(`${order}-${slug}.md`);
  const writeProved = (proof: object): void => {
    const front = schemaLine('articles', article) + fieldsText(articleSchema, { ...header, ...proof });
    stage.write(article, `---\n${front}---\n\n${markdownText(blocks, names)}\n`);
  };
  writeProved({ source: { file: source, publication: header.publication }, repairs });
  const files = [...head, article, path(source), ...names.map(path)];
  const problem = (await stage.errors()).find(({ file }) => file === article);
  if (!problem) return { files, unproven: [] };
  writeProved({});
  const left = (await stage.errors()).find(({ file }) => file === article || file === path('issue.yaml'));
  if (left) throw new ImportFault('issue-faulty', { file: left.file, seen: left.code });
  const { received: words = '', published = '', seen = problem.code } = problem.values;
  const doubt = { text: String(words || seen), other: String(published), done: true };
  return { files, unproven: [{ kind: 'unproven', ...doubt }] };
}

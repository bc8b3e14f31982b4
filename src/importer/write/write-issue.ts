import type { Problem } from '../../content/problem.ts';
import type { Language } from '../../locales/language.ts';
import { describeProblem } from '../../locales/problems.ts';
import { articleSchema } from '../../model/article.ts';
import { issueSchema } from '../../model/issue.ts';
import type { Conservation } from '../conserve/conserve.ts';
import { countWritten, doubtsOfLost, isConserved } from '../conserve/read-back.ts';
import type { Doubt } from '../doubt.ts';
import type { Received } from '../extract/format.ts';
import { besidesOf } from '../extract/left-out.ts';
import { ImportFault } from '../fault.ts';
import { Stage } from '../files/stage.ts';
import type { IssueFolder } from '../issue-folder.ts';
import type { Draft } from '../recognise/compose.ts';
import type { Header } from '../recognise/header.ts';
import type { Paper } from '../recognise/paper.ts';
import { conservedText } from '../report.ts';
import { addToReview } from '../review/add-to-review.ts';
import { markdownText } from './markdown-text.ts';
import type { NamedPicture } from './place-pictures.ts';
import { fieldsText, schemaLine } from './yaml-text.ts';

/** An article that is about to be written. */
export interface ArticleToWrite {
  draft: Draft;
  pictures: readonly NamedPicture[];
  received: string;
  order: string;
  slug: string;
}

/** Articles that are about to be written into one issue. */
export interface IssueToWrite {
  root: string;
  /** The name of the document. */
  file: string;
  /** The document that the articles are made of. */
  received: Received;
  /** The issue's id. */
  id: string;
  folder: IssueFolder;
  paper: Paper;
  /** What the document says of the whole issue. */
  header: Header;
  articles: readonly ArticleToWrite[];
  language: Language;
}

/** An article that was written. */
export interface WrittenArticle {
  /** `2023-04-26/slug`. */
  article: string;
  draft: Draft;
  /** How many repairs it lists; none where they could not be proved. */
  repairs: number;
  doubts: Doubt[];
}

/** What was written. */
export interface Written {
  issue: string;
  articles: WrittenArticle[];
  /** The doubts of all of them. */
  doubts: Doubt[];
  /** The files, relative to the root, but the review list. */
  files: string[];
  proposals: number;
  /** What became of all that the document holds. */
  conservation: Conservation;
}

/** Writes articles with all that belongs to them into their issue: all of it, or nothing. */
export async function writeIssue(writing: IssueToWrite): Promise<Written> {
  const { root, id, folder, header } = writing;
  const stage = new Stage(root, id, writing.paper);
  stage.expect(`src/issues/${id}`, folder.files);
  const head = folder.issue ? [] : [`src/issues/${id}/issue.yaml`];
  // A masthead has no title of the issue that could be told from the article's.
  const fields = fieldsText(issueSchema, { ...header, title: '' });
  for (const file of head) stage.write(file, schemaLine('issues', file) + fields);
  const files = [...head, ...writing.articles.flatMap((article) => stageArticle(article, writing, stage))];
  await refusePrivateNumbers(writing, stage);
  const unproven = await leaveOutUnproven(writing, stage);
  const articles = writing.articles.map((article): WrittenArticle => {
    const { draft, slug } = article;
    const doubt = unproven.get(article);
    const doubts = [...draft.doubts, ...(doubt ? [doubt] : [])];
    return { article: `${id}/${slug}`, draft, repairs: doubt ? 0 : draft.repairs.length, doubts };
  });
  const named = articles.flatMap((article) => article.doubts);
  const conservation = await countWritten(writing, named, stage);
  if (!isConserved(conservation))
    throw new ImportFault('not-conserved', { file: id, seen: conservedText(conservation, writing.language) });
  articles[0]?.doubts.push(...doubtsOfLost(conservation));
  const proposals = await addToReview(writing, articles, stage);
  stage.commit();
  const doubts = articles.flatMap((article) => article.doubts);
  return { issue: id, articles, doubts, files, proposals, conservation };
}

/** The name of the file that keeps an article's text as received. */
export function sourceOf(order: string): string {
  return order === '01' ? 'source.txt' : `source-${order}.txt`;
}

function stageArticle(
  article: ArticleToWrite,
  { id, folder, received: { leftOut = [] } }: IssueToWrite,
  stage: Stage,
): string[] {
  const { order, pictures, received, draft } = article;
  const path = (name: string): string => `src/issues/${id}/${name}`;
  for (const name of folder.files)
    if (name.startsWith(`${order}-`) && /\.(?:jpg|png|webp|gif|svg)$/.test(name)) stage.remove(path(name));
  const source = sourceOf(order);
  stage.write(path(source), received);
  for (const { name, bytes } of pictures) stage.write(path(name), bytes);
  const file = articleFile(article, id);
  const without = besidesOf(leftOut, draft.doubts);
  const { publication } = draft.header;
  const proof = { source: { file: source, publication, without }, repairs: draft.repairs };
  stage.write(file, articleText(article, file, proof));
  return [file, path(source), ...pictures.map(({ name }) => path(name))];
}

function articleFile({ order, slug }: ArticleToWrite, id: string): string {
  return `src/issues/${id}/${order}-${slug}.md`;
}

function articleText({ draft, pictures }: ArticleToWrite, file: string, proof: object): string {
  const front = schemaLine('articles', file) + fieldsText(articleSchema, { ...draft.header, ...proof });
  const names = pictures.map(({ name }) => name);
  return `---\n${front}---\n\n${markdownText(draft.blocks, names)}\n`;
}

/** What is committed cannot be taken back: a public archive keeps every version. */
async function refusePrivateNumbers({ id, file }: IssueToWrite, stage: Stage): Promise<void> {
  const found = (await stage.errors()).find(({ code }) => code === 'private-id-number');
  if (found)
    throw new ImportFault('private-number', {
      ...found.values,
      file,
      in: `src/issues/${id}`,
    });
}

/** Where the proof fails, an article says nothing of a source rather than something untrue; gives what failed. */
async function leaveOutUnproven(
  { id, file: received, folder, articles, language }: IssueToWrite,
  stage: Stage,
): Promise<Map<ArticleToWrite, Doubt>> {
  const unproven = new Map<ArticleToWrite, Doubt>();
  const problems = firstByFile(await stage.errors());
  for (const article of articles) {
    const file = articleFile(article, id);
    const problem = problems.get(file);
    if (!problem) continue;
    const { received: words = '', published = '', seen = problem.code } = problem.values;
    unproven.set(article, { kind: 'unproven', text: String(words || seen), other: String(published) });
    stage.write(file, articleText(article, file, {}));
  }
  const left = unproven.size === 0 ? problems : firstByFile(await stage.errors());
  // What an issue that was there already names of the archive is not seen here.
  const head = folder.issue ? [] : [`src/issues/${id}/issue.yaml`];
  const written = [...head, ...articles.map((article) => articleFile(article, id))];
  const fault = written.flatMap((file) => left.get(file) ?? [])[0];
  if (fault)
    throw new ImportFault('would-be-faulty', {
      file: received,
      seen: describeProblem(fault, language).message,
    });
  return unproven;
}

function firstByFile(problems: readonly Problem[]): Map<string, Problem> {
  const first = new Map<string, Problem>();
  for (const problem of problems) if (!first.has(problem.file)) first.set(problem.file, problem);
  return first;
}

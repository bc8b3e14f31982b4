import type { Language } from '../../content/problem.ts';
import type { Doubt } from '../doubt.ts';
import { ImportFault } from '../fault.ts';
import type { Draft } from '../recognise/draft.ts';
import { appendReview } from '../review/append-review.ts';
import type { NamedPicture } from '../settle-pictures.ts';
import type { IssueFolder } from '../standing-issue.ts';
import { articleText, issueText } from './article-text.ts';
import { IssueStage } from './issue-stage.ts';

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
  /** The files, relative to the root. */
  files: string[];
  repairs: number;
  doubts: Doubt[];
  proposals: number;
}

/** Writes an article with all that belongs to it into its issue: all of it, or nothing. */
export async function writeArticle(writing: ArticleToWrite): Promise<Written> {
  const { root, id, folder, draft, pictures, order, slug } = writing;
  const stage = new IssueStage(root, id);
  const abandon = (): void => stage.discard();
  process.once('exit', abandon);
  try {
    const article = `${order}-${slug}.md`;
    const source = order === '01' ? 'source.txt' : `source-${order}.txt`;
    const names = pictures.map(({ name }) => name);
    for (const name of folder.files)
      if (name.startsWith(`${order}-`) && /\.(?:jpg|png|webp|gif|svg)$/.test(name)) stage.remove(name);
    if (!folder.issue) stage.write('issue.yaml', issueText(draft));
    stage.write(source, writing.received);
    for (const { name, bytes } of pictures) stage.write(name, bytes);
    stage.write(article, articleText(draft, { source, pictures: names }));
    const doubts = [...draft.doubts];
    let repairs = draft.repairs.length;
    const unproven = (await stage.errors()).find(({ file }) => file.endsWith(`/${article}`));
    if (unproven) {
      // The proof failed: the article says nothing of a source rather than something untrue.
      const { received = '', published = '', seen = unproven.code } = unproven.values;
      doubts.push({ kind: 'unproven', text: String(received || seen), other: String(published), done: true });
      stage.write(article, articleText(draft, { source: '', pictures: names }));
      repairs = 0;
      const left = (await stage.errors()).find(
        ({ file }) => file.endsWith(`/${article}`) || file.endsWith('/issue.yaml'),
      );
      if (left)
        throw new ImportFault('issue-faulty', {
          file: left.file.replace(/^.*(?=src\/issues)/, ''),
          seen: left.code,
        });
    }
    const proposals = await appendReview({ ...writing, stage, doubts, article: `${id}/${slug}` });
    stage.commit();
    const files = [...(folder.issue ? [] : ['issue.yaml']), article, source, ...names].map(
      (name) => `src/issues/${id}/${name}`,
    );
    return { article: `${id}/${slug}`, issue: id, files, repairs, doubts, proposals };
  } finally {
    process.off('exit', abandon);
    stage.discard();
  }
}

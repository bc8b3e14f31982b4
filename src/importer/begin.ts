import { dateOfId } from '../model/issue-id.ts';
import { ImportFault } from './fault.ts';
import { Stage } from './files/stage.ts';
import {
  newPlaceInIssue,
  readIssueFolder,
  requireIssue,
  requireIssueId,
  requireSlug,
} from './issue-folder.ts';
import { slugOf } from './write/slug.ts';
import { schemaLine, yamlText } from './write/yaml-text.ts';

/** Begins an empty issue; gives the file that was written. @throws ImportFault when it is there, or its date is none. */
export function beginIssue(root: string, id: string): string {
  requireIssueId(id);
  const file = `src/issues/${id}/issue.yaml`;
  // A folder that somebody has made for it is what it is to stand in.
  if (new Stage(root).read(file) !== undefined)
    throw new ImportFault('issue-exists', { file: `src/issues/${id}` });
  write(root, id, file, schemaLine('issues', file) + yamlText({ date: dateOfId(id) }));
  return file;
}

/** What a new article begins with. */
export interface NewArticle {
  issue: string;
  title: string;
  /** The address; made of the headline when absent. */
  slug?: string | undefined;
  /** The line that stands where the text will. */
  placeholder: string;
}

/** Begins an article as a draft, which is not published until its text is written. @throws ImportFault when one has its address. */
export async function beginArticle(root: string, article: NewArticle): Promise<string> {
  const { issue, title, placeholder } = article;
  requireSlug(article.slug);
  requireIssue(root, issue);
  const slug = article.slug ?? (await slugOf(title));
  const { order, replaces } = newPlaceInIssue(
    `src/issues/${issue}`,
    readIssueFolder(root, issue).files,
    slug,
  );
  if (replaces !== undefined)
    throw new ImportFault('article-exists', { file: `src/issues/${issue}/${replaces}` });
  const file = `src/issues/${issue}/${order}-${slug}.md`;
  const front = schemaLine('articles', file) + yamlText({ title, draft: 'true' });
  write(root, issue, file, `---\n${front}---\n\n${placeholder}\n`);
  return file;
}

function write(root: string, issue: string, file: string, text: string): void {
  const stage = new Stage(root, issue);
  stage.write(file, text);
  stage.commit();
}

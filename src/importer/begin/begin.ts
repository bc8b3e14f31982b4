import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDay } from '../../model/fields.ts';
import { ImportFault } from '../fault.ts';
import { listIssues, placeInIssue, readIssueFolder } from '../standing-issue.ts';
import { slugOf } from '../write/slug.ts';
import { yamlText } from '../write/yaml-text.ts';

const schema = (kind: string): string =>
  `# yaml-language-server: $schema=../../../_site/data/schema/${kind}.schema.json\n`;

/** Begins an empty issue; gives the file that was written. @throws ImportFault when it is there, or its date is none. */
export function beginIssue(root: string, id: string): string {
  if (!/^\d{4}-\d{2}-\d{2}(?:-[a-z0-9]+)?$/.test(id) || !isDay(id.slice(0, 10))) {
    throw new ImportFault('bad-date', { seen: id });
  }
  const issues = join(root, 'src', 'issues');
  if (existsSync(join(issues, id))) throw new ImportFault('issue-exists', { file: `src/issues/${id}` });
  mkdirSync(issues, { recursive: true });
  const fresh = mkdtempSync(join(issues, '.new-'));
  try {
    const folder = join(fresh, id);
    mkdirSync(folder);
    writeFileSync(join(folder, 'issue.yaml'), schema('issues') + yamlText({ date: id.slice(0, 10) }));
    renameSync(folder, join(issues, id));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return `src/issues/${id}/issue.yaml`;
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
  if (article.slug !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(article.slug)) {
    throw new ImportFault('bad-slug', { seen: article.slug });
  }
  const known = listIssues(root);
  if (!known.includes(issue))
    throw new ImportFault('issue-missing', { seen: issue, known: known.join(', ') });
  const slug = article.slug ?? (await slugOf(title));
  const { order, replaces } = placeInIssue(readIssueFolder(root, issue).files, slug);
  if (replaces !== undefined)
    throw new ImportFault('article-exists', { file: `src/issues/${issue}/${replaces}` });
  const file = `src/issues/${issue}/${order}-${slug}.md`;
  const front = schema('articles') + yamlText({ title, draft: 'true' });
  writeFileSync(join(root, file), `---\n${front}---\n\n${placeholder}\n`, { flag: 'wx' });
  return file;
}

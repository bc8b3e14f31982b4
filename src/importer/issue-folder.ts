import { readData } from '../content/data-file.ts';
import { ProblemList } from '../content/problem.ts';
import { RootReader } from '../content/root-reader.ts';
import { id as idSchema } from '../model/fields.ts';
import { type IssueFile, issueSchema } from '../model/issue.ts';
import { compareIds, dateOfId } from '../model/issue-id.ts';
import { importLimits } from '../model/limits.ts';
import { ImportFault } from './fault.ts';

/** An issue's folder as it is now. */
export interface IssueFolder {
  /** Its fields; undefined when there is no such issue yet. */
  issue: IssueFile | undefined;
  files: string[];
}

/** @throws ImportFault when a text is no issue's id: its date, as exact as it is known, with a suffix for a second one of that date. */
export function requireIssueId(text: string): void {
  if (dateOfId(text) === '') throw new ImportFault('bad-date', { seen: text });
}

/** @throws ImportFault when a text that is given cannot be an article's address. */
export function requireSlug(text: string | undefined): void {
  if (text !== undefined && !idSchema.safeParse(text).success)
    throw new ImportFault('bad-slug', { seen: text });
}

/** @throws ImportFault when there is no such issue. */
export function requireIssue(root: string, id: string): void {
  const known = listIssues(root);
  if (!known.includes(id)) throw new ImportFault('issue-missing', { seen: id, known: known.join(', ') });
}

/** The issues of a root, oldest first. */
export function listIssues(root: string): string[] {
  const { folders } = new RootReader(root, new ProblemList()).list('src/issues');
  return folders.filter((name) => dateOfId(name) !== '').sort(compareIds);
}

/** Reads what is in an issue's folder. @throws ImportFault when its `issue.yaml` is at fault. */
export function readIssueFolder(root: string, id: string): IssueFolder {
  const reader = new RootReader(root, new ProblemList());
  const { files } = reader.list(`src/issues/${id}`);
  if (!files.includes('issue.yaml')) return { issue: undefined, files };
  const file = `src/issues/${id}/issue.yaml`;
  const { value: issue } = readData(reader, file, issueSchema);
  if (!issue) throw new ImportFault('issue-faulty', { file });
  return { issue, files };
}

/** The place of an article in its issue: the number and file of one with the same slug, else the next number. */
export function placeInIssue(
  files: readonly string[],
  slug: string,
): { order: string; replaces: string | undefined } {
  const articles = files.flatMap((name) => {
    const match = /^(\d{2,3})-(.+)\.md$/.exec(name);
    return match ? [{ name, order: match[1] ?? '', slug: match[2] ?? '' }] : [];
  });
  const same = articles.find((article) => article.slug === slug);
  if (same) return { order: same.order, replaces: same.name };
  const highest = Math.max(0, ...articles.map(({ order }) => Number(order)));
  return { order: String(highest + 1).padStart(2, '0'), replaces: undefined };
}

/** The same for an article that is about to be written into a folder. @throws ImportFault when there is no further number. */
export function newPlaceInIssue(
  folder: string,
  files: readonly string[],
  slug: string,
): ReturnType<typeof placeInIssue> {
  const place = placeInIssue(files, slug);
  if (Number(place.order) > importLimits.articles.most)
    throw new ImportFault('too-many-articles', { folder, most: importLimits.articles.most });
  return place;
}

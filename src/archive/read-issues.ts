import { createMarkdown } from '../content/markdown.ts';
import { fileStart } from '../content/place.ts';
import type { Language } from '../content/problem.ts';
import type { RootReader } from '../content/root-reader.ts';
import { issueSchema } from '../content/schema/issue.ts';
import { validate } from '../content/validate.ts';
import { readYaml, type YamlFile } from '../content/yaml.ts';
import { type ReadArticle, readArticle } from './read-article.ts';
import type { Issue } from './types.ts';
import { weekdayAgrees, weekdayOf } from './weekday.ts';

const folderName = /^(\d{4}-\d{2}-\d{2})(?:-[a-z0-9]+)?$/;
const articleName = /^(\d{2,3})-([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;
const beside = /\.(?:png|jpe?g|webp|avif|gif|svg|txt|docx|html?)$/i;

/** An issue as read, with its articles and the files beside them. */
export interface ReadIssue {
  issue: Issue;
  articles: ReadArticle[];
  /** The ids of articles whose file is at fault. */
  faulty: string[];
  files: Set<string>;
}

/** Reads every folder of `src/issues`, newest first; whatever is amiss becomes a problem. */
export function readIssues(reader: RootReader, language: Language): ReadIssue[] {
  const top = reader.list('src/issues');
  const markdown = createMarkdown();
  for (const name of top.files) {
    if (/\.(?:md|ya?ml)$/i.test(name) && !/^readme/i.test(name)) {
      reader.problems.error('file-outside-issue', fileStart(`src/issues/${name}`), { seen: name });
    }
  }
  const issues: ReadIssue[] = [];
  for (const folder of top.folders) {
    const path = `src/issues/${folder}`;
    const { files, folders } = reader.list(path);
    if (files.length === 0 && folders.length === 0) continue;
    for (const name of folders)
      reader.problems.error('folder-in-issue', fileStart(`${path}/${name}`), { seen: name });
    const issue = readIssue(reader, folder, files, language);
    if (!issue) continue;
    const read: ReadIssue = { issue, articles: [], faulty: [], files: new Set(files) };
    for (const name of files) {
      const match = articleName.exec(name);
      const [order, slug] = [Number(match?.[1]), match?.[2] ?? ''];
      const article = match ? readArticle(reader, { issue, name, order, slug }, markdown) : undefined;
      if (article) read.articles.push(article);
      else if (match) read.faulty.push(`${issue.id}/${slug}`);
      else strayFile(reader, `${path}/${name}`, name);
    }
    issues.push(read);
  }
  checkNumbers(reader, issues);
  return issues.reverse();
}

function strayFile(reader: RootReader, path: string, name: string): void {
  if (name === 'issue.yaml' || name === 'review.yaml' || beside.test(name)) return;
  if (/\.(?:md|markdown)$/i.test(name))
    reader.problems.error('bad-article-name', fileStart(path), { seen: name });
  else reader.problems.warning('stray-file', fileStart(path), { seen: name });
}

function readIssue(
  reader: RootReader,
  folder: string,
  files: readonly string[],
  language: Language,
): Issue | undefined {
  const file = `src/issues/${folder}/issue.yaml`;
  const folderDate = folderName.exec(folder)?.[1];
  if (folderDate === undefined)
    reader.problems.error('bad-issue-folder', fileStart(`src/issues/${folder}`), { seen: folder });
  if (!files.includes('issue.yaml')) {
    reader.problems.error('issue-yaml-missing', fileStart(file), { seen: folder });
    return undefined;
  }
  const source = reader.text(file);
  const yaml = source === undefined ? undefined : readYaml(source, file, reader.problems);
  const checked = yaml && validate(issueSchema, yaml, reader.problems);
  if (!yaml || !checked || folderDate === undefined) return undefined;
  if (checked.date !== folderDate) {
    reader.problems.error('date-not-folder', yaml.placeOf(['date']), {
      seen: checked.date,
      folder: folderDate,
    });
  }
  checkWeekday(reader, yaml, checked.weekday, checked.date, language);
  return {
    id: folder,
    date: checked.date,
    weekday: checked.weekday ?? '',
    number: checked.number ?? '',
    title: checked.title ?? '',
    credits: checked.credits.map((credit) => ({ ...credit, person: undefined })),
    articles: [],
    path: `issues/${folder}/`,
    file,
    previous: undefined,
    next: undefined,
  };
}

function checkWeekday(
  reader: RootReader,
  yaml: YamlFile,
  printed: string | undefined,
  date: string,
  language: Language,
): void {
  if (printed === undefined) return;
  const agrees = weekdayAgrees(printed, date);
  const values = { seen: printed, date, weekday: weekdayOf(date, language) };
  if (agrees === undefined) reader.problems.error('not-a-weekday', yaml.placeOf(['weekday']), values);
  else if (!agrees) reader.problems.error('weekday-not-date', yaml.placeOf(['weekday']), values);
}

function checkNumbers(reader: RootReader, issues: readonly ReadIssue[]): void {
  const seen = new Map<string, string>();
  for (const { issue } of issues) {
    if (issue.number === '') continue;
    const other = seen.get(issue.number);
    if (other !== undefined)
      reader.problems.error('duplicate-number', fileStart(issue.file), { seen: issue.number, other });
    seen.set(issue.number, issue.file);
  }
}

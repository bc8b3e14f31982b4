import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ProblemList } from '../content/problem.ts';
import { RootReader } from '../content/root-reader.ts';
import { validate } from '../content/validate.ts';
import { readYaml } from '../content/yaml.ts';
import { issueSchema } from '../model/issue.ts';
import { ImportFault } from './fault.ts';
import type { StandingIssue } from './recognise/compose.ts';

/** An issue's folder as it is now. */
export interface IssueFolder {
  /** Its fields; undefined when there is no such issue yet. */
  issue: StandingIssue | undefined;
  files: string[];
}

/** Reads what is in an issue's folder. @throws ImportFault when its `issue.yaml` is at fault. */
export function readIssueFolder(root: string, id: string): IssueFolder {
  const files = listFolder(join(root, 'src', 'issues', id));
  if (!files.includes('issue.yaml')) return { issue: undefined, files };
  const file = `src/issues/${id}/issue.yaml`;
  const problems = new ProblemList();
  const text = new RootReader(root, problems).text(file);
  const yaml = text === undefined ? undefined : readYaml(text, file, problems);
  const fields = yaml && validate(issueSchema, yaml, problems);
  if (!fields) throw new ImportFault('issue-faulty', { file });
  const { date, weekday = '', number = '', title = '', credits } = fields;
  return { issue: { date, weekday, number, title, credits }, files };
}

/** The issues of a root, oldest first. */
export function listIssues(root: string): string[] {
  return listFolder(join(root, 'src', 'issues')).filter((name) => /^\d{4}-\d{2}-\d{2}/.test(name));
}

function listFolder(path: string): string[] {
  try {
    return readdirSync(path).sort();
  } catch {
    return [];
  }
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

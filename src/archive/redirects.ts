import { fileStart } from '../content/place.ts';
import type { ProblemList } from '../content/problem.ts';
import type { ArrangedRecords } from './arrange.ts';
import type { ReadIssue } from './read-issues.ts';
import type { Redirect } from './types.ts';

/** The former addresses of articles and records; one that is in use, or claimed twice, is an error. */
export function redirectsOf(
  issues: readonly ReadIssue[],
  records: ArrangedRecords,
  problems: ProblemList,
): Redirect[] {
  const articles = issues.flatMap((issue) => issue.articles);
  const lists = [records.people, records.organizations, records.initiatives];
  const taken = new Set([
    ...articles.map(({ article }) => article.path),
    ...lists.flat().map((record) => record.path),
  ]);
  const redirects: Redirect[] = [];
  const add = (from: string, to: string, file: string): void => {
    if (taken.has(from)) problems.error('former-in-use', fileStart(file), { seen: from });
    else redirects.push({ from, to });
    taken.add(from);
  };
  for (const { article, front } of articles) {
    if (article.draft) continue;
    for (const former of front.former) add(`issues/${former}/`, article.path, article.file);
  }
  for (const record of lists.flat()) {
    const folder = record.path.split('/')[0] ?? '';
    for (const former of record.former) add(`${folder}/${former}/`, record.path, record.file);
  }
  return redirects;
}

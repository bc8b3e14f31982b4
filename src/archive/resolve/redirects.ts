import type { Place, ProblemList } from '../../content/problem.ts';
import type { RecordPlace } from '../check/check-records.ts';
import type { ReadIssue } from '../read/read-issues.ts';
import type { Redirect } from '../types.ts';
import type { ArrangedRecords } from './arrange.ts';

/** The former addresses of articles and records; one that is in use, or claimed twice, is an error. */
export function redirectsOf(
  issues: readonly ReadIssue[],
  records: ArrangedRecords,
  placeOf: RecordPlace,
  problems: ProblemList,
): Redirect[] {
  const articles = issues.flatMap((issue) => issue.articles);
  const lists = [records.people, records.organizations, records.initiatives];
  const taken = new Set([
    ...articles.map(({ article }) => article.path),
    ...lists.flat().map((record) => record.path),
  ]);
  const redirects: Redirect[] = [];
  const add = (from: string, to: string, place: () => Place): void => {
    if (taken.has(from)) problems.error('former-in-use', place(), { seen: from });
    else redirects.push({ from, to });
    taken.add(from);
  };
  for (const { article, front, yaml } of articles) {
    if (article.draft) continue;
    front.former.forEach((former, index) => {
      add(`issues/${former}/`, article.path, () => yaml.placeOf(['former', index]));
    });
  }
  for (const record of lists.flat()) {
    const folder = record.path.split('/')[0] ?? '';
    record.former.forEach((former, index) => {
      add(`${folder}/${former}/`, record.path, () => placeOf(record, ['former', index]));
    });
  }
  return redirects;
}

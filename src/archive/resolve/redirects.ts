import type { Place, ProblemList } from '../../content/problem.ts';
import type { ReadIssue } from '../read/read-issues.ts';
import type { RecordPlace } from '../read/read-records.ts';
import type { ArchiveRecord, Redirect } from '../types.ts';

/** The former addresses of articles and records; one that is in use, or claimed twice, is an error. */
export function redirectsOf(
  issues: readonly ReadIssue[],
  records: readonly ArchiveRecord[],
  placeOf: RecordPlace,
  problems: ProblemList,
): Redirect[] {
  const articles = issues.flatMap((issue) => issue.articles);
  const taken = new Set([
    ...articles.map(({ article }) => article.path),
    ...records.map((record) => record.path),
  ]);
  const redirects: Redirect[] = [];
  const add = (from: string, to: string, place: () => Place): void => {
    if (taken.has(from)) problems.error('former-in-use', place(), { seen: from });
    else redirects.push({ from, to });
    taken.add(from);
  };
  for (const { article, yaml } of articles) {
    if (article.draft) continue;
    article.former.forEach((former, index) => {
      add(`issues/${former}/`, article.path, () => yaml.placeOf(['former', index]));
    });
  }
  for (const record of records) {
    record.former.forEach((former, index) => {
      add(`${record.folder}/${former}/`, record.path, () => placeOf(record, ['former', index]));
    });
  }
  return redirects;
}

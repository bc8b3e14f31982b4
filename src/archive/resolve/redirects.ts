import type { Place, ProblemList } from '../../content/problem.ts';
import type { ReadIssue } from '../read/read-issues.ts';
import type { RecordPlace } from '../read/read-records.ts';
import type { ArchiveRecord, Article, Redirect } from '../types.ts';

/** The former addresses of articles and records; one that is in use, or claimed twice, is an error. */
export function redirectsOf(
  issues: readonly ReadIssue[],
  records: readonly ArchiveRecord[],
  placeOf: RecordPlace,
  problems: ProblemList,
): Redirect[] {
  const articles = issues.flatMap((issue) => issue.articles);
  const taken = new Set([...articles.map(({ article }) => article.path), ...records.map(({ path }) => path)]);
  const redirects: Redirect[] = [];
  const add = (
    { former, path }: Pick<Article | ArchiveRecord, 'former' | 'path'>,
    folder: string,
    place: (path: PropertyKey[]) => Place,
  ): void => {
    for (const [index, id] of former.entries()) {
      const from = `${folder}/${id}/`;
      if (taken.has(from)) problems.error('former-in-use', place(['former', index]), { seen: from });
      else redirects.push({ from, to: path });
      taken.add(from);
    }
  };
  for (const { article, yaml } of articles)
    if (!article.draft) add(article, 'issues', (path) => yaml.placeOf(path));
  for (const record of records) add(record, record.folder, (path) => placeOf(record, path));
  return redirects;
}

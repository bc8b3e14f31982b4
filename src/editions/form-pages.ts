import type { Archive } from '../archive/archive.ts';
import type { Issue, Site } from '../archive/types.ts';
import type { Edition, ShownForm } from './edition.ts';
import { editedIssues, isTaken, takenPaths, wantedEditions } from './plan-editions.ts';

/** A page from which an editor takes a form of an issue: `issues/2023-04-26/wechat/`. */
export interface FormPage {
  issue: Issue;
  id: Edition['id'];
  /** The address under the base. */
  path: string;
  shown: (site: Site) => ShownForm;
}

/** The pages of the forms that are copied by hand, of the issues that have anything to read and nothing else at that address. */
export function formPages(
  archive: Pick<Archive, 'issues' | 'site' | 'copied' | 'articles' | 'redirects'>,
): FormPage[] {
  const issues = editedIssues(archive).filter(({ articles }) => articles.length > 0);
  const taken = takenPaths(archive);
  return wantedEditions(archive.site).flatMap(({ id, shown }) =>
    shown
      ? issues
          .map((issue) => ({
            issue,
            id,
            path: `${issue.path}${id}/`,
            shown: (site: Site) => shown(issue, site),
          }))
          .filter(({ issue }) => !isTaken(`${issue.path}${id}`, taken))
      : [],
  );
}

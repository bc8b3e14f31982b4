import type { Archive } from '../archive/archive.ts';
import { type Problem, ProblemList } from '../content/problem.ts';
import type { Fonts } from '../typeset/fonts.ts';
import { editedIssues, wantedEditions } from './plan-editions.ts';

/** Warns of what the forms that a site wants will not show of its issues as the pages do. */
export function editionProblems(archive: Archive, root: string, fonts: Fonts): Problem[] {
  const problems = new ProblemList();
  for (const issue of editedIssues(archive))
    for (const edition of wantedEditions(archive.site))
      edition.check?.(issue, { root, site: archive.site, fonts, problems });
  return problems.items;
}

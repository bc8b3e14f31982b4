import type { ProblemList } from '../../content/problem.ts';
import { reportCircles } from '../check/circles.ts';
import type { ReadArchive } from '../read/read-archive.ts';
import type { Issue } from '../types.ts';
import type { RecordIndex } from './record-index.ts';

/** Ties supplements to the issues that they came with; one that names no issue, or itself at once or by way of others, is an error. */
export function linkSupplements(
  { issues: read, placeIn }: ReadArchive,
  issues: RecordIndex<Issue>,
  shown: readonly Issue[],
  problems: ProblemList,
): void {
  const placeOf = (issue: Issue) => placeIn(issue, ['supplement_to']);
  for (const { issue, names } of read)
    if (names.supplement_to !== undefined)
      issue.supplement_to = issues.named(names.supplement_to, () => placeOf(issue));
  const above = (issue: Issue) => issue.supplement_to;
  if (reportCircles(shown, above, { field: 'supplement_to', placeOf, problems })) return;
  for (const issue of shown) issue.supplement_to?.supplements.push(issue);
}

import { fileStart } from '../../content/place.ts';
import type { ProblemList } from '../../content/problem.ts';
import { reportCircles } from '../check/circles.ts';
import type { ReadIssue } from '../read/read-issues.ts';
import type { Issue } from '../types.ts';
import type { RecordIndex } from './record-index.ts';

/** Ties supplements to the issues that they came with; one that names no issue, or itself at once or by way of others, is an error. */
export function linkSupplements(
  read: readonly ReadIssue[],
  issues: RecordIndex<Issue>,
  shown: readonly Issue[],
  problems: ProblemList,
): void {
  const files = new Map(read.map(({ issue, placeOf }) => [issue, placeOf]));
  for (const { issue, names, placeOf } of read) {
    if (names.supplement_to !== undefined)
      issue.supplement_to = issues.named(names.supplement_to, () => placeOf('supplement_to'));
  }
  const placeOf = (issue: Issue) => files.get(issue)?.('supplement_to') ?? fileStart(issue.file);
  const above = (issue: Issue) => issue.supplement_to;
  if (reportCircles(shown, above, { field: 'supplement_to', placeOf, problems })) return;
  for (const issue of shown) issue.supplement_to?.supplements.push(issue);
}

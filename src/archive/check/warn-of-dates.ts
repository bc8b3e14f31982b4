import type { ProblemList } from '../../content/problem.ts';
import type { PlaceIn } from '../read/read-archive.ts';
import type { ReadIssue } from '../read/read-issues.ts';

/** The year of the first issues that are not asked about: of older ones few are archived, and a digit is soon mistyped. */
const earliest = 1949;

/** Warns of issues dated after today, when a day is given, or very long ago: a mistyped year is among the commonest faults. */
export function warnOfDates(
  issues: readonly ReadIssue[],
  today: string | undefined,
  { placeIn, problems }: { placeIn: PlaceIn; problems: ProblemList },
): void {
  for (const { issue } of issues) {
    const seen = issue.date;
    if (seen === '') continue;
    // The file is read again for a place.
    const place = () => placeIn(issue, ['date']);
    if (today !== undefined && seen > today) problems.warning('date-in-future', place(), { seen });
    if (seen < String(earliest)) problems.warning('date-long-ago', place(), { seen, earliest });
  }
}

import type { Issue, Site } from '../../archive/types.ts';
import { isDay, partsOf } from '../../model/dates.ts';

/** An issue beside another, and what the way to it is called: the next issue, or the next month's where it is that. */
export interface IssueStep {
  issue: Issue;
  words: string;
}

/** The ways from an issue to those before and after it in its newsletter. */
export function issueSteps(
  issue: Issue,
  site: Site,
): { previous: IssueStep | undefined; next: IssueStep | undefined } {
  const { previous, next } = issue;
  const { previousIssue, nextIssue, issue: words } = site.strings;
  const frequency = issue.newsletter?.frequency ?? site.frequency;
  const isRegular = frequency !== '' && frequency !== 'irregular';
  const steps = isRegular ? words.steps[frequency] : undefined;
  const isNext = (earlier: Issue, later: Issue): boolean => isRegular && follows[frequency](earlier, later);
  return {
    previous: previous && {
      issue: previous,
      words: steps && isNext(previous, issue) ? steps.previous : previousIssue,
    },
    next: next && { issue: next, words: steps && isNext(issue, next) ? steps.next : nextIssue },
  };
}

/** Whether an issue is of the period that follows another's, by how often both come out. */
const follows: Readonly<
  Record<'daily' | 'weekly' | 'monthly' | 'quarterly', (earlier: Issue, later: Issue) => boolean>
> = {
  daily: (earlier, later) => daysBetween(earlier, later) === 1,
  weekly: (earlier, later) => daysBetween(earlier, later) === 7,
  monthly: (earlier, later) => periodsBetween(earlier, later, 1) === 1,
  quarterly: (earlier, later) => periodsBetween(earlier, later, 3) === 1,
};

function daysBetween(earlier: Issue, later: Issue): number | undefined {
  const [from, to] = [earlier.until || earlier.date, later.date];
  return isDay(from) && isDay(to) ? (Date.parse(to) - Date.parse(from)) / 86_400_000 : undefined;
}

/** How many periods of some months lie between two issues; undefined where one names no month. */
function periodsBetween(earlier: Issue, later: Issue, months: number): number | undefined {
  const [from, to] = [earlier.until || earlier.date, later.date]
    .map(partsOf)
    .map(({ year, month }) =>
      month === 0 ? undefined : Number(year) * (12 / months) + Math.ceil(month / months),
    );
  return from === undefined || to === undefined ? undefined : to - from;
}

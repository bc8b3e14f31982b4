import type { Archive } from '../../archive/archive.ts';
import type { Issue, Newsletter } from '../../archive/types.ts';
import { type CalendarYear, calendarYears, type IssueList } from './calendar.ts';

/** A page of issues: all years of a newsletter or of the archive, of which it shows the newest, or one of its years. */
export interface IssuesPage {
  path: string;
  /** The newsletter whose page it is; none is the archive's. */
  newsletter: Newsletter | undefined;
  /** All years, the newest first. */
  years: CalendarYear[];
  /** The year that the page is about; none where it is about all. */
  year: CalendarYear | undefined;
}

type Issues = Pick<Archive, 'issues' | 'newsletters' | 'site'>;

/** The list of all issues of an archive. */
export function allIssues({ issues, site }: Pick<Archive, 'issues' | 'site'>): IssueList {
  return { path: 'issues/', frequency: site.frequency, issues };
}

/** The page of each newsletter. */
export function newsletterPages({ newsletters }: Pick<Archive, 'newsletters'>): IssuesPage[] {
  return newsletters.map((newsletter) => {
    return { path: newsletter.path, newsletter, years: calendarYears(newsletter), year: undefined };
  });
}

/** The page of each year, of the archive and of its newsletters; one that is the address of an issue as well is the issue's. */
export function yearPages(archive: Issues): IssuesPage[] {
  const taken = new Set(archive.issues.map(({ path }) => path));
  const all = { path: 'issues/', newsletter: undefined, years: calendarYears(allIssues(archive)) };
  return [all, ...newsletterPages(archive)].flatMap(({ newsletter, years }) =>
    years.flatMap((year) => (taken.has(year.path) ? [] : [{ path: year.path, newsletter, years, year }])),
  );
}

/**
 * The year whose page an issue's is as well, because it is dated by the year alone; none where nothing else came out in it. `years`
 * are those of the archive, which only such an issue asks for.
 */
export function yearsOfIssue(issue: Issue, years: () => readonly CalendarYear[]): CalendarYear[] {
  if (issue.id.length > 4) return [];
  return years().filter(({ path, issues }) => path === issue.path && issues.length > 1);
}

import type { Issue } from '../../archive/types.ts';
import { weeksOfMonth } from '../format/dates.ts';

/** A day of a calendar: its number, 0 for a day of another month, and the issues of that day. */
export interface CalendarDay {
  day: number;
  issues: Issue[];
}

/** A month (1 to 12) that has issues. */
export interface CalendarMonth {
  month: number;
  issues: Issue[];
  /** Weeks from Monday. */
  weeks: CalendarDay[][];
}

/** A year that has issues, with all its twelve months counted. */
export interface CalendarYear {
  year: string;
  /** Newest first. */
  issues: Issue[];
  /** How many issues each of the twelve months has. */
  counts: number[];
  /** The months that have issues, from January on. */
  months: CalendarMonth[];
  /** The years beside this one that have issues. */
  earlier: string;
  later: string;
}

/** The calendar of an archive, the newest year first; issues come newest first. */
export function calendarYears(issues: readonly Issue[]): CalendarYear[] {
  const years = new Map<string, Issue[]>();
  for (const issue of issues) {
    const year = issue.date.slice(0, 4);
    const list = years.get(year);
    if (list) list.push(issue);
    else years.set(year, [issue]);
  }
  const known = [...years.keys()];
  return known.map((year, index) => {
    const list = years.get(year) ?? [];
    const months = Array.from({ length: 12 }, (_, month) =>
      list.filter(({ date }) => Number(date.slice(5, 7)) === month + 1),
    );
    return {
      year,
      issues: list,
      counts: months.map((each) => each.length),
      months: months.flatMap((each, month) =>
        each.length === 0 ? [] : [calendarMonth(year, month + 1, each)],
      ),
      earlier: known[index + 1] ?? '',
      later: known[index - 1] ?? '',
    };
  });
}

function calendarMonth(year: string, month: number, issues: Issue[]): CalendarMonth {
  const weeks = weeksOfMonth(Number(year), month).map((week) =>
    week.map((day) => ({
      day,
      issues: issues.filter(({ date }) => day > 0 && Number(date.slice(8, 10)) === day),
    })),
  );
  return { month, issues, weeks };
}

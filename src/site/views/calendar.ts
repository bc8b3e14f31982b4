import type { Issue } from '../../archive/types.ts';
import { weeksOfMonth } from '../format/dates.ts';
import { byYear } from './groups.ts';

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
  const years = byYear(issues);
  return years.map(({ label: year, items: list }, index) => {
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
      earlier: years[index + 1]?.label ?? '',
      later: years[index - 1]?.label ?? '',
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

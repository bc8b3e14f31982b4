import type { Issue } from '../../archive/types.ts';
import { weeksOfMonth } from '../format/dates.ts';
import { byYear } from './groups.ts';

/** A month, from 1 to 12. */
interface CalendarMonth {
  month: number;
  issues: Issue[];
  /** From Monday; the number of a day is 0 when it is one of another month. */
  weeks: { day: number; issues: Issue[] }[][];
}

/** A year that has issues. */
interface CalendarYear {
  year: string;
  /** Newest first. */
  issues: Issue[];
  /** All twelve. */
  months: CalendarMonth[];
  /** The years beside this one that have issues. */
  earlier: string;
  later: string;
}

/** The calendar of an archive, the newest year first; issues come newest first. */
export function calendarYears(issues: readonly Issue[]): CalendarYear[] {
  const years = byYear(issues);
  return years.map(({ label: year, items }, index) => ({
    year,
    issues: items,
    months: Array.from({ length: 12 }, (_, month) => calendarMonth(year, month + 1, items)),
    earlier: years[index + 1]?.label ?? '',
    later: years[index - 1]?.label ?? '',
  }));
}

function calendarMonth(year: string, month: number, ofYear: readonly Issue[]): CalendarMonth {
  const issues = ofYear.filter(({ date }) => Number(date.slice(5, 7)) === month);
  const weeks = weeksOfMonth(Number(year), month).map((week) =>
    week.map((day) => ({
      day,
      issues: issues.filter(({ date }) => day > 0 && Number(date.slice(8, 10)) === day),
    })),
  );
  return { month, issues, weeks };
}

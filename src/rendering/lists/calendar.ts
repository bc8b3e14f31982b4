import type { Issue, Site } from '../../archive/types.ts';
import { type DateParts, partsOf } from '../../model/dates.ts';
import { compareIds } from '../../model/issue-id.ts';
import { weeksOfMonth } from '../format/dates.ts';
import { type CalendarForm, calendarForm } from './calendar-form.ts';
import { byYear } from './groups.ts';

/** A day of a month; its number is 0 when it is one of another month. */
interface CalendarDay {
  day: number;
  /** In their order. */
  issues: Issue[];
}

/** A month or a quarter of a year, from 1. */
export interface CalendarSlot {
  number: number;
  /** How many months it has. */
  size: number;
  /** In their order: those that came out in it, and those that stand for it with others. */
  issues: Issue[];
  /** Those of them that are of no day of it. */
  dayless: Issue[];
  /** From Monday; none where days are not shown. */
  weeks: CalendarDay[][];
}

/** A year that has issues. */
export interface CalendarYear {
  form: CalendarForm;
  year: string;
  /** The address under the base of the page that shows it. */
  path: string;
  /** Newest first. */
  issues: Issue[];
  /** All twelve months, or the four quarters; none in a list. */
  slots: CalendarSlot[];
  /** Those of the year alone, in their order. */
  undated: Issue[];
  /** The years beside this one that have issues. */
  earlier: CalendarYear | undefined;
  later: CalendarYear | undefined;
}

/** Issues that have a calendar, newest first: those of an archive or of one newsletter. */
export interface IssueList {
  /** The address of their page under the base: `issues/`, `newsletters/<id>/`. */
  path: string;
  frequency: Site['frequency'];
  issues: readonly Issue[];
}

/** The calendar of issues, the newest year first. */
export function calendarYears({ path, frequency, issues }: IssueList): CalendarYear[] {
  const form = calendarForm(frequency, issues);
  const years = byYear(issues).map(({ label: year, items }): CalendarYear => {
    const inOrder = items.toSorted((a, b) => compareIds(a.id, b.id));
    const slots = slotsOf(year, form, inOrder);
    const undated = inOrder.filter(({ date }) => partsOf(date).month === 0);
    return {
      form,
      year,
      path: `${path}${year}/`,
      issues: items,
      slots,
      undated,
      earlier: undefined,
      later: undefined,
    };
  });
  years.forEach((year, index) => {
    year.earlier = years[index + 1];
    year.later = years[index - 1];
  });
  return years;
}

/** What a month or a quarter is called, as the head of a calendar has months: Apr, Apr–Jun. */
export function slotName({ number, size }: CalendarSlot, { strings: t }: Site): string {
  const months = t.months.slice((number - 1) * size, number * size);
  return size === 1 ? (months[0] ?? '') : t.issues.quarter(months[0] ?? '', months.at(-1) ?? '');
}

/** How many months a slot of a calendar holds. */
const monthsIn = { days: 1, months: 1, quarters: 3 };

function slotsOf(year: string, form: CalendarForm, issues: readonly Issue[]): CalendarSlot[] {
  if (form === 'list') return [];
  const size = monthsIn[form];
  const inSlots = Array.from({ length: 12 / size }, (): Issue[] => []);
  for (const issue of issues) {
    const { first, last } = monthsOf(issue);
    if (first > 0)
      for (const slot of inSlots.slice(Math.ceil(first / size) - 1, Math.ceil(last / size))) slot.push(issue);
  }
  return inSlots.map((held, index) => {
    const number = index + 1;
    const days = form === 'days' ? held.map(({ date }) => partsOf(date)) : [];
    const dayIn = ({ month, day }: DateParts | undefined = { year, month: 0, day: 0 }) =>
      month === number ? day : 0;
    const onDay = (day: number) => held.filter((_, at) => day > 0 && dayIn(days[at]) === day);
    const shown = form === 'days' && held.length > 0 ? weeksOfMonth(Number(year), number) : [];
    const weeks = shown.map((week) => week.map((day) => ({ day, issues: onDay(day) })));
    return { number, size, issues: held, dayless: held.filter((_, at) => dayIn(days[at]) === 0), weeks };
  });
}

/** The months that an issue stands for in the year of its date; 0 where it names none. */
function monthsOf({ date, until }: Issue): { first: number; last: number } {
  const [from, to] = [partsOf(date), partsOf(until || date)];
  if (to.year > from.year) return { first: from.month, last: 12 };
  return { first: from.month, last: Math.max(from.month, to.month) };
}

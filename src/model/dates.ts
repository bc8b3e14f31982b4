/**
 * Dates as papers give them: a day, a month or a year (ISO 8601-1, 5.2.2: `2023-04-26`, `2023-04`, `2023`). Compared as texts they
 * stand in their order, a less exact one before all that lies in it.
 */

/** The parts of a date; month and day are 0 where it says none. */
export interface DateParts {
  year: string;
  month: number;
  day: number;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is a day that the calendar has. */
export function isDay(value: string): boolean {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const [year, month, day] = [Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8))];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && isLeap ? 29 : (lengths[month - 1] ?? 0);
  return day >= 1 && day <= length;
}

/** Whether a text is a year, a month or a day that the calendar has. */
export function isPartialDate(value: string): boolean {
  return /^\d{4}$/.test(value) || isDay(/^\d{4}-\d{2}$/.test(value) ? `${value}-01` : value);
}

/** The parts of a date. */
export function partsOf(date: string): DateParts {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, month: Number(month), day: Number(day) };
}

/** Whether a time ends before it begins, as far as both ends are said. */
export function endsBefore(to: string, from: string): boolean {
  const shared = Math.min(from.length, to.length);
  return to.slice(0, shared) < from.slice(0, shared);
}

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

/** Whether a text is a day that the calendar has. */
export function isDay(value: string): boolean {
  const time = /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  // 30 February is read as 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
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

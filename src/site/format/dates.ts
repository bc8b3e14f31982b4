import { DateTime } from 'luxon';
import { weekdayOf } from '../../archive/check/weekday.ts';
import type { Period } from '../../archive/types.ts';
import type { Language } from '../../locales/language.ts';
import { formatOf } from '../../locales/tables.ts';
import { isPartialDate } from '../../model/fields.ts';

/** A year, month or day in words: 2023年4月26日, 26 April 2023. Whatever is no date of the calendar comes back as it is. */
export function formatDate(date: string, language: Language): string {
  if (!isPartialDate(date)) return date;
  const { dates } = formatOf(language);
  const [year = '', month = '', day = ''] = date.split('-');
  if (day !== '') return dates.day(year, Number(month), Number(day));
  return month === '' ? dates.year(year) : dates.month(year, Number(month));
}

/** The name of the day's weekday: 星期三, Wednesday; empty for what is no day. */
export function formatWeekday(date: string, language: Language): string {
  return date.length === 10 && isPartialDate(date) ? weekdayOf(date, language) : '';
}

/** The date and its weekday: 2023年4月26日 星期三, Wednesday, 26 April 2023. */
export function formatFullDate(date: string, language: Language): string {
  return formatOf(language).dates.full(formatDate(date, language), formatWeekday(date, language));
}

/** The days of a month as weeks from Monday; 0 fills the days of its neighbours. Month from 1 to 12. */
export function weeksOfMonth(year: number, month: number): number[][] {
  const first = DateTime.utc(year, month, 1);
  const days = [
    ...Array(first.weekday - 1).fill(0),
    ...Array.from({ length: first.daysInMonth ?? 0 }, (_, i) => i + 1),
  ];
  while (days.length % 7 !== 0) days.push(0);
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}

/** A period as printed, with what it was reckoned to be: 去年（2022年）; empty when nothing is stated. */
export function formatPeriod(period: Period | undefined, language: Language): string {
  if (!period) return '';
  const { dates } = formatOf(language);
  const from = period.from === '' ? '' : formatDate(period.from, language);
  const to = period.to === '' || period.to === period.from ? '' : formatDate(period.to, language);
  const reckoned = [from, to].filter((part) => part !== '').join(dates.to);
  if (period.printed === '' || period.printed === reckoned) return reckoned;
  return reckoned === '' ? period.printed : dates.reckoned(period.printed, reckoned);
}

/** The latest of some days (`YYYY-MM-DD`), or an empty text when there are none. */
export function latestDay(days: readonly string[]): string {
  return days.toSorted().at(-1) ?? '';
}

import { DateTime } from 'luxon';
import { weekdayOf } from '../../archive/check/weekday.ts';
import type { Period } from '../../archive/types.ts';
import type { Language } from '../../locales/language.ts';
import { formatOf } from '../../locales/tables.ts';
import { isDay, isPartialDate, partsOf } from '../../model/dates.ts';

/** A year, month or day in words: 2023年4月26日, 26 April 2023. Whatever is no date of the calendar comes back as it is. */
export function formatDate(date: string, language: Language): string {
  if (!isPartialDate(date)) return date;
  const { dates } = formatOf(language);
  const { year, month, day } = partsOf(date);
  if (day > 0) return dates.day(year, month, day);
  return month === 0 ? dates.year(year) : dates.month(year, month);
}

/** The date, a day with its weekday: 2023年4月26日 星期三, Wednesday, 26 April 2023. */
export function formatFullDate(date: string, language: Language): string {
  const words = formatDate(date, language);
  return isDay(date) ? formatOf(language).dates.full(words, weekdayOf(date, language)) : words;
}

/** The time from one date to another: 2023年1月—2月, January–February 2023. */
export function formatSpan(from: string, to: string, language: Language): string {
  return from === to ? formatDate(from, language) : formatOf(language).dates.span(partsOf(from), partsOf(to));
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

/** The latest of some dates, a day within a month after the month; an empty text when there are none. */
export function latestDay(days: readonly string[]): string {
  return days.toSorted().at(-1) ?? '';
}

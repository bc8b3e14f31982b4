import { DateTime } from 'luxon';
import type { Language } from '../../content/problem.ts';
import { strings } from '../../locales/readers.ts';

/**
 * A year, month or day in words: 2023年4月26日, 26 April 2023. Whatever is no date of the calendar
 * comes back as it is. A page names the same few days many times, so the words are kept: without that,
 * dates took a tenth of rendering.
 */
export const formatDate = remembered(inWords);

function inWords(date: string, language: Language): string {
  const day = DateTime.fromISO(date, { zone: 'utc', locale: 'en' });
  if (!day.isValid) return date;
  const formats = strings(language).dateFormats;
  return day.toFormat(date.length === 4 ? formats.year : date.length === 7 ? formats.month : formats.day);
}

/** The name of the day's weekday: 星期三, Wednesday; empty for what is no day. */
export const formatWeekday = remembered(weekdayInWords);

function weekdayInWords(date: string, language: Language): string {
  const day = DateTime.fromISO(date, { zone: 'utc' });
  if (!day.isValid || date.length < 10) return '';
  return strings(language).weekdays[day.weekday - 1] ?? '';
}

/** The date and its weekday: 2023年4月26日 星期三, Wednesday, 26 April 2023. */
export function formatFullDate(date: string, language: Language): string {
  return strings(language).fullDate(formatDate(date, language), formatWeekday(date, language));
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

type InWords = (date: string, language: Language) => string;

/** The same function, which works out each answer once. */
function remembered(work: InWords): InWords {
  const known = new Map<string, string>();
  return (date, language) => {
    const key = `${language} ${date}`;
    const words = known.get(key) ?? work(date, language);
    known.set(key, words);
    return words;
  };
}

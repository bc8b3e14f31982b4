import type { Language } from '../../locales/language.ts';
import { allFormats, formatOf } from '../../locales/tables.ts';
import { isDay } from '../../model/dates.ts';

/**
 * Whether a printed weekday (星期三, 周三, Wednesday, Wed.), in any language, is that of a date, as any is of a month or a year;
 * undefined when it is no weekday.
 */
export function weekdayAgrees(printed: string, date: string): boolean | undefined {
  const bare = printed.replace(/[\s()（）]/g, '');
  for (const { dates } of allFormats) {
    const weekday = dates.weekdayOf(bare);
    if (weekday !== undefined) return !isDay(date) || weekday === weekdayNumber(date);
  }
  return undefined;
}

/** The weekday of a day, as it would be printed; empty for a month or a year. */
export function weekdayOf(date: string, language: Language): string {
  return formatOf(language).dates.weekdays[weekdayNumber(date) - 1] ?? '';
}

/** From 1 for Monday. */
function weekdayNumber(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

import type { Format } from '../format.ts';
import { isoDate } from '../writing.ts';

/** What the mastheads of a language have of dates, as regular expressions. */
export interface DateWords {
  /** The months, each in all its forms. */
  months: readonly string[];
  /** The seasons and other parts of a year, as alternatives. */
  seasons: string;
  /** What stands after the number of a day: th, .º. */
  ordinal: string;
  /** What stands between a day, a month and a year. */
  of: string;
  /** Words between the ends of a span, as alternatives. */
  to: string;
}

/** How mastheads in Latin letters print dates: 26 April 2023, April 26, 2023, January–February 2023, Spring 1986. */
export function datesInLine({
  months,
  seasons,
  ordinal,
  of,
  to: words,
}: DateWords): Format['dates']['inLine'] {
  const month = `(?<!\\p{L})(${months.join('|')})\\.?`;
  const day = `(?<!\\d)(\\d{1,2})(?:${ordinal})?`;
  const year = '(\\d{4})(?!\\d)';
  const to = `\\s*(?:[–—/-]|\\s(?:${words})\\s)\\s*`;
  const monthOf = (name: string): number =>
    months.findIndex((forms) => new RegExp(`^(?:${forms})$`, 'iu').test(name)) + 1;
  const date = (year: string, name: string, day = ''): string => isoDate(year, monthOf(name), Number(day));
  return {
    spans: [
      {
        pattern: pattern(day, to, day, of, month, of, year),
        dates: ([, first = '', last = '', name = '', year = '']) => [
          date(year, name, first),
          date(year, name, last),
        ],
      },
      {
        pattern: pattern(month, '\\s+', day, to, day, of, year),
        dates: ([, name = '', first = '', last = '', year = '']) => [
          date(year, name, first),
          date(year, name, last),
        ],
      },
      {
        pattern: pattern(`(?<!\\d${of})`, month, `(?:${of}${year})?`, to, month, of, year),
        dates: ([, first = '', from, last = '', until = '']) => [
          date(from ?? until, first),
          date(until, last),
        ],
      },
    ],
    days: [
      {
        pattern: pattern(day, of, month, of, year),
        dates: ([, day = '', name = '', year = '']) => [date(year, name, day)],
      },
      {
        pattern: pattern(month, '\\s+', day, of, year),
        dates: ([, name = '', day = '', year = '']) => [date(year, name, day)],
      },
    ],
    periods: [
      {
        pattern: pattern(month, of, year),
        dates: ([, name = '', year = '']) => [date(year, name)],
      },
      {
        pattern: pattern(
          `(?<!\\p{L})(?:${seasons})(?:${to}(?:${seasons}))?`,
          of,
          '(\\d{4})(?:[–/-]\\d{2,4})?(?!\\d)',
        ),
        dates: ([, year = '']) => [year],
      },
      { pattern: /^(\d{4})$/u, dates: ([, year = '']) => [year] },
    ],
  };
}

function pattern(...parts: readonly string[]): RegExp {
  return new RegExp(parts.join(''), 'iu');
}

import { z } from 'zod';
import { field } from './field.ts';

/**
 * YAML is read with every scalar as the text that is printed in the file, so that `0123`, `no` and
 * `2023-04-26` stay what the editor typed. The fields here say which texts are numbers, dates or ids.
 */

/** Text of at least one character that is not white space. */
export const text = z.string().refine((value) => value.trim() !== '', { params: { code: 'empty-text' } });

/** An id or slug: lower-case ASCII letters, digits and single hyphens (content format, "Ids and slugs"). */
export const id = z
  .string()
  .refine((value) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value), { params: { code: 'bad-id' } });

/** The reference to an article: `<issue>/<slug>`. */
export const articleRef = z
  .string()
  .refine((value) => /^\d{4}-\d{2}-\d{2}(?:-[a-z0-9]+)?\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value), {
    params: { code: 'bad-article-ref' },
  });

/** A day of the Gregorian calendar, `YYYY-MM-DD` (ISO 8601-1, 5.2.2). */
export const day = field(z.string().refine(isDay, { params: { code: 'bad-date' } }), { is: 'date' });

/** A year, a month or a day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = field(z.string().refine(isPartialDate, { params: { code: 'bad-partial-date' } }), {
  is: 'date',
});

/** A number as printed, in ASCII digits with an optional fraction: `2500`, `61.94`; at most 15 digits, which a double holds. */
export const printedNumber = field(
  z
    .string()
    .refine((value) => /^-?(?=[\d.]{1,16}$)\d{1,15}(?:\.\d+)?$/.test(value), {
      params: { code: 'bad-number' },
    })
    .transform(Number),
  { typedAs: 'number' },
);

/** A whole number from 1. */
export const ordinal = field(
  z
    .string()
    .refine((value) => /^[1-9]\d{0,5}$/.test(value), { params: { code: 'bad-ordinal' } })
    .transform(Number),
  { typedAs: 'integer' },
);

/** A whole number from 0. */
export const count = z
  .string()
  .refine((value) => /^\d{1,4}$/.test(value), { params: { code: 'bad-count' } })
  .transform(Number)
  .meta({ printed: 'integer' });

/** `true` or `false`. */
export const flag = field(
  z
    .string()
    .refine((value) => value === 'true' || value === 'false', { params: { code: 'bad-flag' } })
    .transform((value) => value === 'true'),
  { typedAs: 'boolean' },
);

/** Whether a text is a day that the calendar has. */
export function isDay(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return false;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || month < 1 || month > 12) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return date >= 1 && date <= last;
}

/** Whether a text is a year, a month or a day that the calendar has. */
export function isPartialDate(value: string): boolean {
  if (/^\d{4}$/.test(value)) return true;
  if (/^\d{4}-\d{2}$/.test(value)) return isDay(`${value}-01`);
  return isDay(value);
}

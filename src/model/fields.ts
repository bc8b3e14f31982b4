import { z } from 'zod';
import { isDay, isPartialDate } from './dates.ts';
import { field } from './field.ts';
import { idPattern, isReserved, issueIdPattern } from './issue-id.ts';
import type { VocabularyList } from './vocabulary.ts';

/**
 * YAML is read with every scalar as the text that is printed in the file, so that `0123`, `no` and
 * `2023-04-26` stay what the editor typed. The fields here say which texts are numbers, dates or ids.
 */

/** A text that a check passes; `code` is the problem with one that it does not pass. */
const checked = (check: (value: string) => boolean, code: string) =>
  z.string().refine(check, { params: { code } });

/** A text that a pattern matches. */
const matching = (pattern: RegExp, code: string) => checked((value) => pattern.test(value), code);

/** Text of at least one character that is not white space. */
export const text = matching(/\S/, 'empty-text');

/** A text that names what lies in a folder of the site. */
const storable = (schema: ReturnType<typeof checked>) =>
  schema.refine((value) => !isReserved(value.slice(value.indexOf('/') + 1)), {
    params: { code: 'name-reserved' },
  });

/** An id or slug. */
export const id = storable(matching(new RegExp(`^${idPattern}$`), 'bad-id'));

/**
 * The id of a record; the type of the values says of which kind.
 *
 * @example ref('organizations').optional()
 */
export const ref = <const Folder extends string>(folder: Folder) =>
  field(id, { ref: folder }).brand<Folder>();

/** The id of a word of one of the vocabulary's lists. */
export const term = (list: VocabularyList) => field(id, { term: list }).brand<'term'>();

/** The reference to an issue: its folder's name. */
export const issueRef = matching(new RegExp(`^(?:${issueIdPattern})$`), 'unknown-issue');

/** The reference to an article: `<issue>/<slug>`. */
export const articleRef = storable(
  matching(new RegExp(`^(?:${issueIdPattern})/${idPattern}$`), 'bad-article-ref'),
);

/** A day of the Gregorian calendar, `YYYY-MM-DD` (ISO 8601-1, 5.2.2). */
export const day = field(checked(isDay, 'bad-date'), { is: 'date' });

/** A year, a month or a day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = field(checked(isPartialDate, 'bad-partial-date'), { is: 'date' });

/** The tag of a language (BCP 47); whether the generator has it is checked where languages are known. */
export const languageTag = field(z.string(), { is: 'language' });

/** A number as printed, in ASCII digits with an optional fraction: `2500`, `61.94`; at most 15 digits, which a double holds. */
export const printedNumber = field(
  matching(/^-?(?=[\d.]{1,16}$)\d{1,15}(?:\.\d+)?$/, 'bad-number').transform(Number),
  { typedAs: 'number' },
);

/** A whole number from 1. */
export const ordinal = field(matching(/^[1-9]\d{0,5}$/, 'bad-ordinal').transform(Number), {
  typedAs: 'integer',
});

/** A whole number from 0. */
export const count = field(matching(/^\d{1,4}$/, 'bad-count').transform(Number), { typedAs: 'integer' });

/** `true` or `false`. */
export const flag = field(
  matching(/^(?:true|false)$/, 'bad-flag').transform((value) => value === 'true'),
  { typedAs: 'boolean' },
);

import { compare } from '../compare.ts';
import { isPartialDate } from './dates.ts';

/** An id or slug, as a regular expression: lower-case ASCII letters, digits and single hyphens (content format, "Ids and slugs"). */
export const idPattern = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** Whether no file or folder of a name can be on Windows, whatever its ending: it stands for a device (Microsoft, "Naming Files"). */
export function isReserved(name: string): boolean {
  return /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\.|$)/i.test(name);
}

/**
 * How issues are named, as a regular expression: by the date, with a suffix for another issue of that date. After a month or
 * a year the suffix begins with a letter, for `2023-04-31` is no issue of April.
 */
export const issueIdPattern =
  '\\d{4}-\\d{2}-\\d{2}(?:-[a-z0-9]+)*|\\d{4}(?:-\\d{2})?(?:-[a-z][a-z0-9]*(?:-[a-z0-9]+)*)?';

const issueId = new RegExp(`^(?:${issueIdPattern})$`);

/** The date of an issue's id, `2023-04` of `2023-04-b`; empty when it is no id. */
export function dateOfId(id: string): string {
  const date = issueId.test(id) ? (/^\d{4}(?:-\d{2}){0,2}/.exec(id)?.[0] ?? '') : '';
  return isPartialDate(date) ? date : '';
}

/** What an issue's id says beside the date, `dispatch` of `2023-04-26-dispatch`; empty when that is nothing. */
export function suffixOfId(id: string): string {
  return id.slice(dateOfId(id).length + 1);
}

/** Orders issues by their ids, oldest first: by date, then by suffix. */
export function compareIds(a: string, b: string): number {
  return compare(dateOfId(a), dateOfId(b)) || compare(a, b);
}

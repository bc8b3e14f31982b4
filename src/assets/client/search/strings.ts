import type { Strings as ReadersStrings } from '../../../locales/readers.ts';

/** What the search page says, given by the page in its own language; `{n}` and `{q}` are filled in. */
export type Strings = ReadersStrings['search']['live'] & { kinds: Readonly<Record<string, string>> };

/** Fills `{n}` or `{q}` in. */
export function fill(text: string, value: number | string): string {
  return text.split(/\{[nq]\}/).join(String(value));
}

import type { Texts } from './locale.ts';
import { markedTablesOf, tablesOf } from './tables.ts';

/** What a new archive says in its files, and what is said of beginning and upgrading one. */
export type SetupStrings = Texts['setup'];

/** The table of a language. Values stand in braces. */
export const setupStrings = await markedTablesOf('setup');

const hints = await tablesOf('hints');

/** What a language says of a field of `site.yaml`; empty when it says nothing. */
export function siteHint(language: string, key: string): string {
  return Object.entries(hints(language).site).find(([name]) => name === key)?.[1] ?? '';
}

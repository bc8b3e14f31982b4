import type { Texts } from './locale.ts';
import { markedTablesOf } from './tables.ts';

/** What a new archive says in its files, and what is said of beginning and upgrading one. */
export type SetupStrings = Texts['setup'];

/** The table of a language. Values stand in braces. */
export const setupStrings = await markedTablesOf('setup');

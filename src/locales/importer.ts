import type { Texts } from './locale.ts';
import { markedTablesOf } from './tables.ts';

/** What the importer says, in one language. */
export type ImportStrings = Texts['importer'];
/** Why nothing was imported, accepted or begun. */
export type FaultCode = keyof ImportStrings['faults'];
/** What the importer was not sure of. */
export type DoubtKind = keyof ImportStrings['doubts'];
/** What somebody can be asked of. */
export type QuestionKind = keyof ImportStrings['questions'];

/** The table of a language. Values stand in braces. */
export const importStrings = await markedTablesOf('importer');

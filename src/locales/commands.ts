import type { Texts } from './locale.ts';
import { markedTablesOf } from './tables.ts';

/** What the commands say, in one language. */
export type CliStrings = Texts['commands'];
/** How a command was called wrongly. */
export type UsageCode = keyof CliStrings['usage'];
/** Why a command came to nothing, other than its content. */
export type FaultCode = keyof CliStrings['faults'];
/** What `check --fix` puts right. */
export type FixCode = keyof CliStrings['fixes'];

/** The table of a language. */
export const cliStrings = await markedTablesOf('commands');

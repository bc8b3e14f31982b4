import type { Texts } from './locale.ts';
import { markedTablesOf } from './tables.ts';

/** What is said of sending an issue by mail, in one language. */
export type SendStrings = Texts['sending'];
/** Why nothing was sent. */
export type SendFaultCode = keyof SendStrings['faults'];

/** The table of a language. Values stand in braces. */
export const sendStrings = await markedTablesOf('sending');

import type { Format } from '../../locales/format.ts';
import { inAnyLanguage } from '../../locales/tables.ts';

/** How any language says who did what, as alternatives of a regular expression. */
export function creditWords(...kinds: readonly (keyof Format['credits'])[]): string {
  return kinds.map((kind) => inAnyLanguage(({ credits }) => credits[kind])).join('|');
}

/** A name with its role as printed; the role is empty where none is. */
export interface PrintedCredit {
  role: string;
  name: string;
}

/** What a line says of who made a text: its writers, and perhaps where it was printed first, and when. */
export interface CreditLine {
  credits: PrintedCredit[];
  publication: string;
  /** A date as the line prints it. */
  when: string;
}

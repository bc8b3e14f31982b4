import type { FindingCode } from '../../locales/commands.ts';

/** What is wrong with a file of the built site; its sentences are chosen where it is printed. */
export interface Finding {
  severity: 'error' | 'warning';
  code: FindingCode;
  /** The file, relative to the site's folder. */
  file: string;
  /** The values that the sentence names. */
  values: Readonly<Record<string, string | number>>;
}

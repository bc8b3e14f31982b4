import { readers as english } from './en/readers/index.ts';
import type { Language } from './language.ts';
import { readers as chinese } from './zh-CN/readers/index.ts';

/** What readers see, in one language; both tables have the same keys. */
export type Strings = typeof chinese;

const tables: Readonly<Record<Language, Strings>> = { 'zh-CN': chinese, en: english };

/** The table of a language. */
export function strings(language: Language): Strings {
  return tables[language];
}

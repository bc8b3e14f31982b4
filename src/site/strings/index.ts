import type { Language } from '../../content/problem.ts';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';

/** What readers see, in one language; both tables have the same keys. */
export type Strings = typeof zhCN;

const tables: Readonly<Record<Language, Strings>> = { 'zh-CN': zhCN, en };

/** The table of a language. */
export function strings(language: Language): Strings {
  return tables[language];
}

import { problems as english } from './en/problems/index.ts';
import { fill, type Values } from './fill.ts';
import type { Language } from './language.ts';
import { problems as chinese } from './zh-CN/problems/index.ts';

/** For each code of a problem: what is wrong, and how to mend it. */
export type MessageTable = Readonly<Record<string, readonly [message: string, fix: string]>>;

/** A problem in words. */
export interface Described {
  message: string;
  fix: string;
}

const tables: Readonly<Record<Language, MessageTable>> = { 'zh-CN': chinese, en: english };

/** Says a problem in a language: what was seen, and how to mend it. A code without a sentence stands for itself. */
export function describeProblem(problem: { code: string; values: Values }, language: Language): Described {
  const [message, fix] = tables[language][problem.code] ?? [problem.code, ''];
  return { message: fill(message, problem.values), fix: fill(fix, problem.values) };
}

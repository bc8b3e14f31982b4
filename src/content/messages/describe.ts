import type { Language, Problem } from '../problem.ts';
import { englishMessages } from './en.ts';
import { chineseMessages } from './zh-cn.ts';

/** For each code of a problem: what is wrong, and how to mend it. */
export type MessageTable = Readonly<Record<string, readonly [message: string, fix: string]>>;

/** A problem in words. */
export interface Described {
  message: string;
  fix: string;
}

const tables: Readonly<Record<Language, MessageTable>> = { 'zh-CN': chineseMessages, en: englishMessages };

/** Says a problem in a language: what was seen, and how to mend it. A code without a sentence stands for itself. */
export function describeProblem(problem: Pick<Problem, 'code' | 'values'>, language: Language): Described {
  const [message, fix] = tables[language][problem.code] ?? [problem.code, ''];
  return { message: fill(message, problem.values), fix: fill(fix, problem.values) };
}

/** Puts values into the slots of a sentence; a slot without a value stays. */
export function fill(template: string, values: Problem['values']): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}

import { fill, type Values } from './fill.ts';
import type { Language } from './language.ts';
import type { Sentence } from './locale.ts';
import { tablesOf } from './tables.ts';

/** A problem in words. */
export interface Described {
  message: string;
  fix: string;
}

const texts = await tablesOf('problems');

/** Says a problem in a language: what was seen, and how to put it right. A code without a sentence stands for itself. */
export function describeProblem(problem: { code: string; values: Values }, language: Language): Described {
  const sentences: Readonly<Record<string, Sentence>> = texts(language);
  const [message, fix] = sentences[problem.code] ?? [problem.code, ''];
  return { message: fill(message, problem.values), fix: fill(fix, problem.values) };
}

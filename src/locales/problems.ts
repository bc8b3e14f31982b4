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
  const [message, fix] = sentenceOf(problem.code, texts(language));
  return { message: fill(message, problem.values), fix: fill(fix, problem.values) };
}

/** The sentence of a code; where something near is, that of what is not there, with the question whether the other was meant. */
function sentenceOf(code: string, sentences: Readonly<Record<string, Sentence>>): Sentence {
  const plain = sentences[code.replace(/-near$/, '')];
  const [near = '', meant = ''] = sentences['-near'] ?? [];
  return (
    sentences[code] ??
    (plain ? [fill(near, { message: plain[0] }), fill(meant, { fix: plain[1] })] : [code, ''])
  );
}

import { cleanText } from '../../content/clean-text.ts';
import { ProblemList } from '../../content/problem.ts';

/** A received text as the archive reads it, without invisible characters, and how many of them were bidirectional controls. */
export function cleanReceived(text: string): { text: string; controls: number } {
  const problems = new ProblemList();
  const cleaned = cleanText(text, '', problems);
  const control = problems.items.find((problem) => problem.code === 'bidi-control');
  return { text: cleaned, controls: Number(control?.values.count ?? 0) };
}

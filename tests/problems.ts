import { type Problem, ProblemList } from '../src/content/problem.ts';

/** What a check reports. */
export function problemsOf(check: (problems: ProblemList) => void): Problem[] {
  const problems = new ProblemList();
  check(problems);
  return problems.items;
}

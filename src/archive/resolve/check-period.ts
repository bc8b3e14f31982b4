import type { Place, ProblemList } from '../../content/problem.ts';
import type { Written } from '../read/read-records.ts';

/** Reports a period that ends before it begins; `placeOf` gives the place of one of its ends. */
export function checkPeriod(
  { from, to }: Written,
  placeOf: (end: 'to') => Place,
  problems: ProblemList,
): void {
  if (typeof from !== 'string' || typeof to !== 'string') return;
  const shared = Math.min(from.length, to.length);
  if (to.slice(0, shared) < from.slice(0, shared))
    problems.error('period-backwards', placeOf('to'), { from, to });
}

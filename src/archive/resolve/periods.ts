import type { z } from 'zod';
import type { ProblemList } from '../../content/problem.ts';
import type { YamlFile } from '../../content/yaml.ts';
import type { period } from '../../model/evidence.ts';
import type { Period } from '../types.ts';

/** A period as the templates see it. */
export function periodOf(value: z.infer<typeof period> | undefined): Period | undefined {
  if (!value) return undefined;
  return {
    printed: value.printed ?? '',
    from: value.from ?? '',
    to: value.to ?? '',
    basis: value.basis ?? '',
  };
}

/** Reports a period that ends before it begins. */
export function checkPeriod(
  value: z.infer<typeof period> | undefined,
  yaml: YamlFile,
  path: readonly PropertyKey[],
  problems: ProblemList,
): void {
  if (value?.from === undefined || value.to === undefined) return;
  const shared = Math.min(value.from.length, value.to.length);
  if (value.to.slice(0, shared) < value.from.slice(0, shared)) {
    problems.error('period-backwards', yaml.placeOf([...path, 'to']), { from: value.from, to: value.to });
  }
}

import type { Place, ProblemList } from '../../content/problem.ts';
import { squeeze } from '../resolve/squeeze.ts';
import type { Figure } from '../types.ts';
import { printsNumber } from './numerals.ts';

/** Reports a figure whose words print neither its number nor its unit; `placeOf` gives the place of a field. */
export function checkPrinted(
  { value, unit, evidence }: Figure,
  placeOf: (field: 'value' | 'unit') => Place,
  problems: ProblemList,
): void {
  const words = evidence.map((item) => squeeze(item.quote).normalize('NFKC')).join('\n');
  if (!printsNumber(words.replace(/(\d),(?=\d{3})/g, '$1'), value))
    problems.error('figure-not-printed', placeOf('value'), { seen: value });
  if (unit !== '' && !words.includes(squeeze(unit).normalize('NFKC')))
    problems.error('unit-not-printed', placeOf('unit'), { seen: unit });
}

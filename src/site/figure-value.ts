import type { Figure } from '../archive/types.ts';
import type { Language } from '../content/problem.ts';
import { strings } from './strings/index.ts';

/** A figure with its qualifier and unit, in the order that the language prints them: 200余家, over 200 works. */
export function figureValue(
  figure: Pick<Figure, 'value' | 'unit' | 'qualifier'>,
  language: Language,
): string {
  return strings(language).figures.qualified[figure.qualifier](String(figure.value), figure.unit);
}

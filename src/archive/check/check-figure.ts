import type { Place, ProblemList } from '../../content/problem.ts';
import { allFormats } from '../../locales/tables.ts';
import { squeeze } from '../resolve/squeeze.ts';
import type { Figure } from '../types.ts';

/** Reports a figure whose words print neither its number nor its unit; `placeOf` gives the place of a field. */
export function checkPrinted(
  { value, unit, evidence }: Figure,
  placeOf: (field: 'value' | 'unit') => Place,
  problems: ProblemList,
): void {
  const words = evidence.map((item) => squeeze(item.quote).normalize('NFKC')).join('\n');
  if (!writings(words).some((writing) => printsNumber(writing, value)))
    problems.error('words-not-printed', placeOf('value'), { seen: value, field: 'value' });
  if (unit !== '' && !words.includes(squeeze(unit).normalize('NFKC')))
    problems.error('words-not-printed', placeOf('unit'), { seen: unit, field: 'unit' });
}

/** A text with its numbers in plain digits: where commas part thousands, and where points do and a comma parts decimals. */
function writings(text: string): string[] {
  const byCommas = text.replace(/(\d),(?=\d{3})/g, '$1');
  const byPoints = text.replace(/(\d)\.(?=\d{3}(?!\d))/g, '$1').replace(/(\d),(?=\d)/g, '$1.');
  return [byCommas, byPoints];
}

/** Whether a text prints a number by itself, in any language: 3 is not printed in 13, 2003 or 0.3, nor 十 in 二十. */
export function printsNumber(text: string, value: number): boolean {
  const decimals = Number.isInteger(value) ? '(?:\\.0+)?' : '0*';
  if (new RegExp(`(?<![\\d.])${String(value).replace('.', '\\.')}${decimals}(?!\\.?\\d)`).test(text))
    return true;
  return allFormats.some(({ numbers: { numerals, beside } }) =>
    numerals(value).some((numeral) =>
      new RegExp(`(?<![${beside.before}])${numeral}(?![${beside.after}])`).test(text),
    ),
  );
}

import type { Figure } from '../../archive/types.ts';
import { literalPattern } from '../../literal-pattern.ts';
import type { Language } from '../../locales/language.ts';
import { formatOf } from '../../locales/tables.ts';

/**
 * A figure as its words print it, with qualifier and unit: 200余家, over 200 works, $4,250. Where the quotation has another
 * form (二百余家), the language's usual one is put together.
 */
export function figureValue(
  { value, unit, qualifier, evidence }: Pick<Figure, 'value' | 'unit' | 'qualifier' | 'evidence'>,
  language: Language,
): string {
  const { write, figure: forms, qualifiers } = formatOf(language).numbers;
  const quotes = evidence.map(({ quote }) => quote);
  const digits = digitsOf(value);
  const number = firstIn(quotes, `${digits}(?!\\d|[.,]\\d)`) ?? write(value);
  const usual = forms[qualifier](number, unit);
  if (qualifier === '' || unit === '') return usual;
  const printed = `${digits}(?:${qualifiers.after})?${literalPattern(unit)}`;
  const found = firstIn(quotes, printed, `(?:${qualifiers.before})?`);
  return found && found.length > number.length + unit.length ? found : usual;
}

/** The first stretch of some texts that a pattern matches where no number goes on into it. */
function firstIn(texts: readonly string[], pattern: string, before = ''): string | undefined {
  const whole = new RegExp(`${before}(?<![\\d.,])${pattern}`);
  return texts.map((text) => whole.exec(text)?.[0]).find((found) => found !== undefined);
}

/** The digits of a number as a text may print them, thousands apart or not: a regular expression. */
function digitsOf(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, "[,.’' \\u00a0\\u202f]?");
  return fraction === undefined ? grouped : `${grouped}[.,]${fraction}0*`;
}

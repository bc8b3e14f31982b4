import type { Figure } from '../../archive/types.ts';
import type { Language } from '../../locales/language.ts';
import { formatOf } from '../../locales/tables.ts';

/**
 * A figure as its words print it, with qualifier and unit: 200余家, 100多名, over 200 works. Where the
 * quotation has another form (二百余家), the language's usual one is put together.
 */
export function figureValue(
  figure: Pick<Figure, 'value' | 'unit' | 'qualifier' | 'evidence'>,
  language: Language,
): string {
  const { figure: forms, qualifiers } = formatOf(language).numbers;
  const number = String(figure.value);
  const usual = forms[figure.qualifier](number, figure.unit);
  if (figure.qualifier === '' || figure.unit === '') return usual;
  const [digits, unit] = [escaped(number), escaped(figure.unit)];
  const printed = new RegExp(`(?:${qualifiers.before})?(?<![\\d.])${digits}(?:${qualifiers.after})?${unit}`);
  for (const { quote } of figure.evidence) {
    const found = printed.exec(quote)?.[0];
    if (found && found.length > number.length + figure.unit.length) return found;
  }
  return usual;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

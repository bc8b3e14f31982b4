import { allFormats } from '../../locales/tables.ts';

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

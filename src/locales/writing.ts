/** Writes numbers as a language groups them: 4,250. */
export function groupedNumber(tag: string): (value: number) => string {
  const format = new Intl.NumberFormat(tag, { maximumFractionDigits: 15 });
  return (value) => format.format(value);
}

/** What stands between the items of a list in a language: commas, and its word for “and” before the last. */
export function listSeparators(tag: string): (texts: readonly string[]) => string[] {
  const format = new Intl.ListFormat(tag, { type: 'conjunction' });
  return (texts) =>
    format.formatToParts(texts).flatMap(({ type, value }) => (type === 'literal' ? [value] : []));
}

/** A number with its unit: the sign of a currency stands before it, another sign or word after it, as far apart as is given. */
export function measured(number: string, unit: string, space: string, beforePercent = ''): string {
  if (unit === '') return number;
  if (/^[A-Z]{0,3}\p{Sc}$/u.test(unit)) return unit + number;
  return number + (/^[%‰°]/.test(unit) ? beforePercent : space) + unit;
}

/** Writes numbers as a language groups them: 4,250. */
export function groupedNumber(tag: string): (value: number) => string {
  let format: Intl.NumberFormat | undefined;
  return (value) => {
    format ??= new Intl.NumberFormat(tag, { maximumFractionDigits: 15 });
    return format.format(value);
  };
}

/** What stands between the items of a list in a language: commas, and its word for “and” before the last. */
export function listSeparators(tag: string): (texts: readonly string[]) => string[] {
  let format: Intl.ListFormat | undefined;
  return (texts) => {
    format ??= new Intl.ListFormat(tag, { type: 'conjunction' });
    return format.formatToParts(texts).flatMap(({ type, value }) => (type === 'literal' ? [value] : []));
  };
}

/** A number with its unit: the sign of a currency stands before it, another sign or word after it, as far apart as is given. */
export function measured(number: string, unit: string, space: string, beforePercent = ''): string {
  if (unit === '') return number;
  if (/^[A-Z]{0,3}\p{Sc}$/u.test(unit)) return unit + number;
  return number + (/^[%‰°]/.test(unit) ? beforePercent : space) + unit;
}

/** A date as files write it (`2023-04-26`, `2023-04`, `2023`); a month or a day of 0 is none. */
export function isoDate(year: string, month = 0, day = 0): string {
  return [year, month, day]
    .filter((part) => part !== 0)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

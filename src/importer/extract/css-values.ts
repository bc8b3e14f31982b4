/** Points in each absolute unit of CSS and OpenDocument (CSS Values and Units 3, 6.2). */
const units: Readonly<Record<string, number>> = {
  pt: 1,
  px: 0.75,
  pc: 12,
  in: 72,
  cm: 72 / 2.54,
  mm: 7.2 / 2.54,
};

/** A length in points, to a quarter; `relative` has the points of units that depend on the text round it. Undefined for any other. */
export function pointsOf(length = '', relative: Readonly<Record<string, number>> = {}): number | undefined {
  const [, number = '', unit = ''] = /^(-?(?:\d+(?:\.\d*)?|\.\d+))([a-z]+|%)?$/.exec(length.trim()) ?? [];
  const points = Number(number) * (relative[unit] ?? units[unit] ?? (Number(number) === 0 ? 1 : Number.NaN));
  return number === '' || Number.isNaN(points) ? undefined : Math.round(points * 4) / 4;
}

const named: Readonly<Record<string, string>> = {
  black: '000000',
  red: 'FF0000',
  blue: '0000FF',
  green: '008000',
  gray: '808080',
  grey: '808080',
  navy: '000080',
  maroon: '800000',
  white: 'FFFFFF',
  orange: 'FFA500',
  purple: '800080',
};

/** A colour as six hexadecimal digits; undefined for what is none. */
export function colorOf(value: string): string | undefined {
  const [, hex] = /^#([\da-f]{6}|[\da-f]{3})$/i.exec(value) ?? [];
  if (hex) return (hex.length === 6 ? hex : hex.replace(/./g, '$&$&')).toUpperCase();
  const [, ...parts] = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})/.exec(value) ?? [];
  const digits = parts.map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'));
  return named[value] ?? (digits.length > 0 ? digits.join('').toUpperCase() : undefined);
}

/** The first typeface of a list of them. */
export function firstFont(value: string): string {
  return value.split(',')[0]?.replace(/["']/g, '').trim() ?? '';
}

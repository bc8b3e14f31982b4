import type { Format } from '../../format.ts';
import { measured } from '../../writing.ts';

const digits = '零一二三四五六七八九';

/** How Chinese writes numbers: 200余家, 二百余家. */
export const numbers: Format['numbers'] = {
  // As printed: Chinese texts group in thousands or not at all.
  write: String,
  figure: {
    over: (number, unit) => measured(`${number}余`, unit, ''),
    about: (number, unit) => `约${measured(number, unit, '')}`,
    'up-to': (number, unit) => `达${measured(number, unit, '')}`,
    '': (number, unit) => measured(number, unit, ''),
  },
  qualifiers: { before: '约|近|达|超过|超', after: '余|多' },
  between: '约|近|达|了|共|有|为|计',
  times: '[年月日季期届次]',
  numerals: (value) => {
    if (value === 0.5) return ['半'];
    return Number.isInteger(value) && value >= 0 && value < 1e8 ? numeralsOf(value) : [];
  },
  beside: { before: '零〇一二三四五六七八九十百千两', after: '零〇一二三四五六七八九十百千' },
};

/** Numerals up to 99,999,999: 2,200 is printed 二千二百, 两千二百, 两千两百; 100 also 百 (百余家). */
function numeralsOf(value: number): string[] {
  const plain = numeral(value);
  const loose = plain.replace(/二(?=[千万])/g, '两');
  const written = new Set([plain, loose, loose.replace(/二(?=百)/g, '两'), plain.replaceAll('零', '〇')]);
  if (value === 2) written.add('两').add('双');
  if (/^一[百千万]$/.test(plain)) written.add(plain.slice(1));
  return [...written];
}

function numeral(value: number): string {
  if (value >= 10000) {
    const rest = value % 10000;
    const gap = rest > 0 && rest < 1000 ? '零' : '';
    return `${numeral(Math.floor(value / 10000))}万${gap}${rest === 0 ? '' : hundreds(rest)}`;
  }
  if (value < 10) return digits.charAt(value);
  if (value < 20) return `十${value === 10 ? '' : digits.charAt(value - 10)}`;
  return hundreds(value);
}

/** Below 10,000 with every unit named: 一百一十. */
function hundreds(value: number): string {
  const units = ['', '十', '百', '千'];
  let text = '';
  let gap = false;
  const places = String(value);
  [...places].forEach((digit, index) => {
    const unit = units[places.length - 1 - index] ?? '';
    if (digit === '0') gap = true;
    else {
      text += (gap ? '零' : '') + digits.charAt(Number(digit)) + unit;
      gap = false;
    }
  });
  return text;
}

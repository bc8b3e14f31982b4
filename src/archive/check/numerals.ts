const digits = '零一二三四五六七八九';
const english = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The ways a text may print a number: digits, Chinese numerals up to 99,999,999, English words up to twelve. */
export function numeralsOf(value: number): string[] {
  const written = [String(value)];
  if (value === 0.5) written.push('半');
  if (!Number.isInteger(value) || value < 0) return written;
  if (value < 1e8) written.push(...chineseNumerals(value));
  const word = english[value];
  if (word !== undefined) written.push(word, word.charAt(0).toUpperCase() + word.slice(1));
  return written;
}

/** Whether a text prints a number by itself: 3 is not printed in 13, 2003 or 0.3, nor 十 in 二十. */
export function printsNumber(text: string, value: number): boolean {
  return numeralsOf(value).some((numeral) => {
    const ends = /\d$/.test(numeral)
      ? ['(?<![\\d.])', `${numeral.includes('.') ? '0*' : '(?:\\.0+)?'}(?!\\.?\\d)`]
      : ['(?<![零〇一二三四五六七八九十百千两])', '(?![零〇一二三四五六七八九十百千])'];
    return new RegExp(`${ends[0]}${numeral.replace('.', '\\.')}${ends[1]}`).test(text);
  });
}

/** 2,200 is printed 二千二百, 两千二百, 两千两百; 100 also 百 (百余家). */
function chineseNumerals(value: number): string[] {
  const plain = chineseNumeral(value);
  const loose = plain.replace(/二(?=[千万])/g, '两');
  const written = new Set([plain, loose, loose.replace(/二(?=百)/g, '两'), plain.replaceAll('零', '〇')]);
  if (value === 2) written.add('两').add('双');
  if (/^一[百千万]$/.test(plain)) written.add(plain.slice(1));
  return [...written];
}

function chineseNumeral(value: number): string {
  if (value >= 10000) {
    const rest = value % 10000;
    const gap = rest > 0 && rest < 1000 ? '零' : '';
    return `${chineseNumeral(Math.floor(value / 10000))}万${gap}${rest === 0 ? '' : hundreds(rest)}`;
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

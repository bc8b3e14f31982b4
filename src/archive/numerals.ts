const digits = '零一二三四五六七八九';
const english = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The ways a text may print a number: digits, Chinese numerals up to 9,999, English words up to twelve. */
export function numeralsOf(value: number): string[] {
  const written = [String(value)];
  if (!Number.isInteger(value) || value < 0) return written;
  if (value < 10000) written.push(chineseNumeral(value));
  if (value === 2) written.push('两', '双');
  const word = english[value];
  if (word !== undefined) written.push(word, word.charAt(0).toUpperCase() + word.slice(1));
  return written;
}

function chineseNumeral(value: number): string {
  if (value < 10) return digits.charAt(value);
  if (value < 20) return `十${value === 10 ? '' : digits.charAt(value - 10)}`;
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

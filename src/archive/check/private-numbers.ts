/** A number that tells of a person, at a UTF-16 offset of a text. */
export interface PrivateNumber {
  code: 'private-id-number' | 'private-phone' | 'private-bank-number';
  at: number;
  length: number;
}

/** Runs of digits as people write them: full-width, in groups of four, with a hyphen or a space. */
const runs = /(?<![\d.])\+?\d(?:[ -]?\d){9,22}[Xx]?(?![\d%]|\.\d)/g;
const regions = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)/;
const accountWord = /(?:卡号|账号|帐号|账户|帐户|银行卡|card|account)[^\d]{0,12}$/i;

/**
 * Finds identity card numbers (GB 11643-1999: region, day of birth, order, check character), mobile
 * phone numbers and bank card numbers (ISO/IEC 7812-1, Luhn's check digit) in a text.
 */
export function privateNumbers(text: string): PrivateNumber[] {
  if (!/[\d０-９]{4}/.test(text)) return [];
  const narrow = text.replace(/[０-９．％－Ｘｘ]/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - 0xfee0),
  );
  return [...narrow.matchAll(runs)].flatMap(({ 0: run, index }): PrivateNumber[] => {
    const code = codeOf(
      run.replace(/[ +-]/g, '').toUpperCase(),
      narrow.slice(Math.max(0, index - 20), index),
    );
    return code ? [{ code, at: index, length: run.length }] : [];
  });
}

function codeOf(number: string, before: string): PrivateNumber['code'] | undefined {
  if (isIdNumber(number)) return 'private-id-number';
  if (/^(?:86)?1[3-9]\d{9}$/.test(number)) return 'private-phone';
  const isCard = /^(?:4|5[1-5]|62|9[0-9])\d{11,17}$/.test(number) && number.length >= 15;
  return isCard && (passesLuhn(number) || accountWord.test(before)) ? 'private-bank-number' : undefined;
}

/** A wrong check character does not make the day of birth less private, where region and day are right. */
function isIdNumber(written: string): boolean {
  // Cards of before 1999 have two digits of the year and no check character.
  const number = /^\d{15}$/.test(written) ? `${written.slice(0, 6)}19${written.slice(6)}0` : written;
  if (!/^\d{17}[\dX]$/.test(number) || !regions.test(number)) return false;
  const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)].map(Number);
  const isPast = year !== undefined && year >= 1900 && year < 2100;
  return isPast && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
}

function passesLuhn(number: string): boolean {
  let sum = 0;
  [...number].reverse().forEach((digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  });
  return sum % 10 === 0;
}

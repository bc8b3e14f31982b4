import { isDay } from '../model/dates.ts';
import { formedNumbers } from './identity-forms.ts';

/** A number that tells of a person, at a UTF-16 offset of a text. */
export interface PrivateNumber {
  code: 'private-id-number' | 'private-phone' | 'private-bank-number';
  at: number;
  length: number;
  /** Its last three characters, in ASCII: all of it that may be shown. */
  ends: string;
  /** Whether its form leaves no doubt, or the words before it: an identity number that is right. */
  isCertain: boolean;
}

/** Digits in groups, as people write them: with a space or a hyphen of any kind between. */
const runs = /(?<!\d|\d\.)\+?\d+(?:[ \u00a0\u2002-\u200a\u3000‐-―－-]\d+)*[Xx]?(?![\d%]|\.\d)/g;
const regions = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)/;
/** What stands before an identity number of another place: its own form is found in other numbers, too. */
const identityWord =
  /(?:身[份分][证證]|证件|證件|\b(?:dni|nif|nie|hkid|ssn|social security|identi))[^\d]{0,12}$/i;
const accountWord = /(?:卡号|账号|帐号|账户|帐户|银行卡|card|account)[^\d]{0,12}$/i;
/** Every number that is looked for has as many digits in groups, and three side by side; most texts have not. */
const someDigits = /(?:[\d０-９][ \u00a0\u2002-\u200a\u3000‐-―－.．-]?){6}/;
/** As many digits as the longest number that is looked for has. */
const longest = 19;

/**
 * Finds identity card numbers (GB 11643-1999: region, day of birth, order, check character; 15 digits before 1999), mobile
 * phone numbers and bank card numbers (ISO/IEC 7812-1, Luhn's check digit) in a text, and identity numbers of other places.
 */
export function privateNumbers(text: string): PrivateNumber[] {
  if (!/[\d０-９]{3}/.test(text) || !someDigits.test(text)) return [];
  const narrow = text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  const before = (at: number): string => narrow.slice(Math.max(0, at - 20), at);
  const chinese = [...narrow.matchAll(runs)].flatMap(({ 0: run, index }) =>
    run.length < 10 ? [] : numbersIn(run, index, before(index)),
  );
  const others = formedNumbers(narrow).map(({ at, length, number }): PrivateNumber => {
    const isCertain = identityWord.test(before(at));
    return { code: 'private-id-number', at, length, ends: number.slice(-3), isCertain };
  });
  return [...chinese, ...others].sort((one, other) => one.at - other.at);
}

/** A text of the same length in which each private number shows its last three characters alone. */
export function withoutPrivateNumbers(text: string): string {
  let shown = '';
  let from = 0;
  for (const { at, length, ends } of privateNumbers(text)) {
    shown += text.slice(from, at) + ends.padStart(length, '*');
    from = at + length;
  }
  return shown + text.slice(from);
}

/** The numbers of a run of groups; of those that begin with one group, the longest. */
function numbersIn(run: string, at: number, before: string): PrivateNumber[] {
  const groups = [...run.matchAll(/\+?\d+[Xx]?/g)];
  const found: PrivateNumber[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    const start = groups[first]?.index ?? 0;
    let number = '';
    let longestOne: { number: PrivateNumber; last: number } | undefined;
    for (let last = first; last < groups.length && number.length <= longest; last += 1) {
      const group = groups[last];
      number += group?.[0].replace('+', '').toUpperCase() ?? '';
      const known = codeOf(number, before + run.slice(Math.max(0, start - 20), start));
      const end = (group?.index ?? 0) + (group?.[0].length ?? 0);
      if (known)
        longestOne = {
          number: {
            ...known,
            isCertain: known.isCertain && last - first < mostGroups(number),
            at: at + start,
            length: end - start,
            ends: number.slice(-3),
          },
          last,
        };
    }
    if (!longestOne) continue;
    found.push(longestOne.number);
    first = longestOne.last;
  }
  return found;
}

function codeOf(number: string, before: string): Pick<PrivateNumber, 'code' | 'isCertain'> | undefined {
  if (isIdNumber(number)) return { code: 'private-id-number', isCertain: isValidId(number) };
  if (/^(?:(?:00)?86|0)?1[3-9]\d{9}$/.test(number)) return { code: 'private-phone', isCertain: false };
  // In an address, numbers of sixteen digits name pages.
  const isCard = /^(?:4|5[1-5]|62|9[0-9])\d{13,17}$/.test(number) && !/[/=_\w]$/.test(before);
  return isCard && (passesLuhn(number) || accountWord.test(before))
    ? { code: 'private-bank-number', isCertain: false }
    : undefined;
}

/**
 * In how many groups an identity number is surely one: people write fours. Figures that stand side by side come to
 * fifteen digits with a day in them every now and then, and those have no check character.
 */
function mostGroups(number: string): number {
  return number.length === 15 ? 1 : 5;
}

/** A wrong check character does not make the day of birth less private, where region and day are right. */
function isIdNumber(number: string): boolean {
  if (!/^(?:\d{15}|\d{17}[\dX])$/.test(number) || !regions.test(number)) return false;
  const [year, month, day] = birthOf(number);
  return year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function isValidId(number: string): boolean {
  const [year, month, day] = birthOf(number);
  const written = [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
  return isDay(written) && (number.length === 15 || checkCharacter(number) === number.at(-1));
}

/** Year, month and day; cards of before 1999 have two digits of the year. */
function birthOf(number: string): [year: number, month: number, day: number] {
  const digits = number.length === 15 ? `19${number.slice(6, 12)}` : number.slice(6, 14);
  return [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))];
}

/** The check character of an identity number (ISO 7064, MOD 11-2). */
function checkCharacter(number: string): string | undefined {
  const sum = [...number.slice(0, 17)].reduce((rest, digit) => ((rest + Number(digit)) * 2) % 11, 0);
  return '0123456789X'[(12 - sum) % 11];
}

function passesLuhn(number: string): boolean {
  let sum = 0;
  [...number].reverse().forEach((digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  });
  return sum % 10 === 0;
}

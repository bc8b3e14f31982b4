import type { Format } from '../../format.ts';
import { isoDate } from '../../writing.ts';

const year = '(\\d{4}|[〇零一二三四五六七八九]{4})\\s*年\\s*';
const number = '(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*';
const to = '\\s*[—–~～至、/-]+\\s*';
const notDay = '(?!\\s*[\\d一二三四五六七八九十])';

/** How Chinese mastheads print dates: 2023年1—2月, 二〇二三年四月二十六日, 2023年3月, 1986年春. */
export const datesInLine: Format['dates']['inLine'] = {
  spans: [
    {
      pattern: new RegExp(`${year}${number}月?${to}(?:${year})?${number}月${notDay}`, 'u'),
      dates: ([, from = '', first = '', until = from, last = '']) => [date(from, first), date(until, last)],
    },
    {
      pattern: new RegExp(`${year}${number}月\\s*${number}日?${to}(?:${number}月\\s*)?${number}日`, 'u'),
      dates: ([, of = '', month = '', first = '', next = month, last = '']) => [
        date(of, month, first),
        date(of, next, last),
      ],
    },
  ],
  days: [
    {
      pattern: new RegExp(`${year}${number}月\\s*${number}日`, 'u'),
      dates: ([, of = '', month = '', day = '']) => [date(of, month, day)],
    },
  ],
  periods: [
    {
      pattern: new RegExp(`${year}${number}月(?:份|号|號|刊)?${notDay}`, 'u'),
      dates: ([, of = '', month = '']) => [date(of, month)],
    },
    {
      pattern: new RegExp(`${year}(?:[春夏秋冬](?:[季之]?[卷刊号號]|季)?|第?[一二三四]季度?)?`, 'u'),
      dates: ([, of = '']) => [date(of)],
    },
  ],
};

function date(year: string, month = '', day = ''): string {
  const figures = [...year].map((digit) => (/\d/.test(digit) ? digit : digitOf(digit))).join('');
  return isoDate(figures, numeralOf(month), numeralOf(day));
}

const digits = '〇零一二三四五六七八九';

function digitOf(digit: string): number {
  return Math.max(0, digits.indexOf(digit) - 1);
}

/** The value of figures or of a numeral up to thirty-one; 0 of none. */
function numeralOf(text: string): number {
  if (/^\d*$/.test(text)) return Number(text);
  const ten = text.indexOf('十');
  if (ten === -1) return digitOf(text);
  const units = ten === text.length - 1 ? 0 : digitOf(text.slice(ten + 1));
  return (ten === 0 ? 1 : digitOf(text.charAt(0))) * 10 + units;
}

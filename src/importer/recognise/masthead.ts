import { isDay } from '../../model/fields.ts';

/** What a line of a masthead says. */
export interface MastheadLine {
  date?: string;
  weekday?: string;
  number?: string;
  page?: string;
  publication?: string;
  /** What is left of the line. */
  rest: string;
}

/** The months as English mastheads print them. */
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const englishDate = new RegExp(
  `\\b(?:(\\d{1,2}) (${months.join('|')}),? (\\d{4})|(${months.join('|')}) (\\d{1,2}), (\\d{4}))\\b`,
  'u',
);
const digits = '〇零一二三四五六七八九';

/** Reads a line of a masthead: date, weekday, number, page, the paper's name. Undefined when it says none of these alone. */
export function readMasthead(line: string): MastheadLine | undefined {
  const read: MastheadLine = { rest: line };
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const match = pattern.exec(read.rest) ?? undefined;
    if (match)
      read.rest = `${read.rest.slice(0, match.index)} ${read.rest.slice(match.index + match[0].length)}`;
    return match;
  };
  const date = take(
    /(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?/u,
  );
  const written = date
    ? undefined
    : take(/([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/u);
  const english = date || written ? undefined : take(englishDate);
  const day = date
    ? dayOf(date[1], date[2], date[3])
    : written
      ? dayOf(...writtenDay(written))
      : english && englishDay(english);
  if (day) read.date = day;
  const weekday = take(
    /(?:星期|周|礼拜)[一二三四五六日天]|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u,
  )?.[0];
  if (weekday) read.weekday = weekday;
  const number = take(/总?第\s*([\d一二三四五六七八九十百千]+)\s*期(?:\s*[（(]\s*总第\s*\d+\s*期\s*[）)])?/u);
  if (number)
    read.number = /^第\s*\d+\s*期$/u.test(number[0]) ? (number[1] ?? '') : number[0].replace(/\s+/gu, '');
  const page = take(
    /第\s*([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s*版|(?<![\p{Script=Han}\d])([A-Z]?\d{1,2})\s*版/u,
  );
  if (page) read.page = page[1] ?? page[2] ?? '';
  if (!read.date && !read.weekday && !read.number && !read.page) return undefined;
  take(
    /(?:农历)?\p{Script=Han}{2}年\p{Script=Han}{1,3}月\p{Script=Han}{2,3}|农历\p{Script=Han}{1,3}月\p{Script=Han}{2,3}/u,
  );
  const name = take(/《?(\p{Script=Han}{2,12}(?:报|刊|周刊|月刊|简报|快讯|工运|动态))(?![号物])》?/u);
  if (name) read.publication = name[1] ?? '';
  read.rest = read.rest.replace(/[\s|｜/／·•，,;；:：()（）[\]【】—-]+/gu, ' ').trim();
  return read.rest.length <= 12 ? read : undefined;
}

function dayOf(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

/** 26 April 2023, or April 26, 2023. */
function englishDay(match: RegExpExecArray): string | undefined {
  const month = months.indexOf(match[2] ?? match[4] ?? '') + 1;
  return dayOf(match[3] ?? match[6], String(month), match[1] ?? match[5]);
}

/** 二〇二三年四月二十六日 in digits. */
function writtenDay(match: RegExpExecArray): [string, string, string] {
  const year = [...(match[1] ?? '')].map(digitOf).join('');
  return [year, String(upToThirtyOne(match[2] ?? '')), String(upToThirtyOne(match[3] ?? ''))];
}

function digitOf(digit: string): number {
  return Math.max(0, digits.indexOf(digit) - 1);
}

function upToThirtyOne(text: string): number {
  const ten = text.indexOf('十');
  if (ten === -1) return digitOf(text);
  const units = ten === text.length - 1 ? 0 : digitOf(text.slice(ten + 1));
  return (ten === 0 ? 1 : digitOf(text.charAt(0))) * 10 + units;
}

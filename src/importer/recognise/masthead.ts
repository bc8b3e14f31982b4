import { printedDates } from '../../archive/printed-dates.ts';
import { squeeze } from '../../archive/resolve/squeeze.ts';
import { allFormats, inAnyLanguage } from '../../locales/tables.ts';
import { isDay } from '../../model/dates.ts';
import type { Line } from '../line.ts';
import type { RepairLog } from '../repair/repair-log.ts';
import type { PrintedCredit } from './credits.ts';
import type { Header } from './header.ts';

/** The fields that a line of a masthead may say. */
export const mastheadFields = ['date', 'weekday', 'number', 'page', 'publication'] as const;

/** What such a line says, and what is left of it. */
type MastheadLine = Partial<Record<(typeof mastheadFields)[number], string>> & { rest: string };

const weekdays = new RegExp(
  inAnyLanguage(({ dates }) => dates.weekdayInLine),
  'u',
);

/** No. 128; Issue 12; Núm. 7; N.º 7. */
const latinNumber = /(?<!\p{L})(?:No\.?|Issue|Número|Núm\.?|N\.?º)\s*\d{1,5}(?!\d)/iu;

/** 来源：工人日报. */
const origin = /^(?:来源|原载|转自)\s*[:：|｜/]?\s*《?(\p{Script=Han}{2,15})》?$/u;

/** Reads a line of a masthead: date, weekday, number, page, the paper's name, which alone is none but as an origin. Undefined when it is no such line. */
export function readMasthead(line: string): MastheadLine | undefined {
  const read: MastheadLine = { rest: line };
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const match = pattern.exec(read.rest) ?? undefined;
    if (match)
      read.rest = `${read.rest.slice(0, match.index)} ${read.rest.slice(match.index + match[0].length)}`;
    return match;
  };
  const figures = take(
    /(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?/u,
  );
  const date = figures ? dayOf(figures[1], figures[2], figures[3]) : dayInWords(take);
  if (date) read.date = date;
  const weekday = take(weekdays)?.[0];
  if (weekday) read.weekday = weekday;
  const number = take(/总?第\s*([\d一二三四五六七八九十百千]+)\s*期(?:\s*[（(]\s*总第\s*\d+\s*期\s*[）)])?/u);
  if (number) read.number = /^第\s*\d+\s*期$/u.test(number[0]) ? (number[1] ?? '') : squeeze(number[0]);
  const latin = number ? undefined : take(latinNumber);
  if (latin) read.number = latin[0].replace(/\s+/gu, ' ');
  const page = take(
    /第\s*([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s*版|(?<![\p{Script=Han}\d])([A-Z]?\d{1,2})\s*版/u,
  );
  if (page) read.page = page[1] ?? page[2] ?? '';
  if (!read.date && !read.weekday && !read.number && !read.page) {
    const publication = origin.exec(line)?.[1];
    return publication === undefined ? undefined : { publication, rest: '' };
  }
  take(
    /(?:农历)?\p{Script=Han}{2}年\p{Script=Han}{1,3}月\p{Script=Han}{2,3}|农历\p{Script=Han}{1,3}月\p{Script=Han}{2,3}/u,
  );
  const name = take(/《?(\p{Script=Han}{2,12}(?:报|刊|周刊|月刊|简报|快讯|工运|动态))(?![号物])》?/u);
  if (name) read.publication = name[1] ?? '';
  read.rest = read.rest.replace(/[\s|｜/／·•，,;；:：()（）[\]【】—-]+/gu, ' ').trim();
  return read.rest.length <= 12 ? read : undefined;
}

/** 主办：江州市总工会: who makes the issue, and what else the line says. */
export function readImprint(line: string): { credit: PrintedCredit; rest: string } | undefined {
  const named = imprint.exec(line);
  return named ? { credit: { role: named[1] ?? '', name: named[2] ?? '' }, rest: named[3] ?? '' } : undefined;
}

const imprint =
  /^(主办|承办|协办|编印|编辑出版|编辑|出版|主管)(?:单位)?\s*[：:]\s*([\p{Script=Han}（）()]{4,30})(?:\s+(.*))?$/u;
function dayOf(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

/** A day that is printed with words, as one of the languages has it. */
function dayInWords(take: (pattern: RegExp) => RegExpExecArray | undefined): string | undefined {
  for (const { pattern, day } of allFormats.flatMap(({ dates }) => dates.inLine)) {
    const match = take(pattern);
    if (match) return dayOf(...day(match));
  }
  return undefined;
}

const separators = /[/／|｜·•:：,，、;；()（）[\]【】第期版号]/u;

/** Leaves out of a masthead's lines, openly, what no field of the article or its issue holds; `title` is the issue's. */
export function leaveOutUnheld(
  lines: readonly Line[],
  {
    date,
    weekday,
    number,
    page,
    publication,
    credits,
  }: Pick<Header, 'date' | 'weekday' | 'number' | 'page' | 'publication' | 'credits'>,
  title: string,
  log: RepairLog,
): void {
  const held = [weekday, number, title, page, publication, ...printedDates(date)];
  const tokens = [...held, ...credits.flatMap(({ role, name }) => [role, name])]
    .map(squeeze)
    .filter((token) => token !== '')
    .sort((a, b) => b.length - a.length);
  for (const line of lines) {
    const parts = partsOf(squeeze(line.text), tokens);
    if (parts) log.amend(line, parts.join(' '));
  }
}

/** The tokens of a line that is not wholly accounted for; undefined when it is. */
function partsOf(text: string, tokens: readonly string[]): string[] | undefined {
  const parts: string[] = [];
  let whole = true;
  for (let at = 0; at < text.length; ) {
    const token = tokens.find((item) => text.startsWith(item, at));
    if (token !== undefined) parts.push(token);
    else if (parts.length === 0 || !separators.test(text.charAt(at))) whole = false;
    at += token?.length ?? 1;
  }
  return whole ? undefined : parts;
}

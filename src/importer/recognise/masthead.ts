import { printedKinds } from '../../archive/printed.ts';
import { squeeze } from '../../archive/resolve/squeeze.ts';
import { allFormats, inAnyLanguage } from '../../locales/tables.ts';
import { isPartialDate } from '../../model/dates.ts';
import { issueKinds } from '../../model/issue.ts';
import type { PrintedCredit } from '../credits/credit.ts';
import { isPaperName } from '../divide/wording.ts';
import type { Header } from './header.ts';
import { isSameName } from './paper.ts';

/** The fields that a line of a masthead may say. */
export const mastheadFields = ['weekday', 'number', 'kind', 'page', 'publication'] as const;

/** What such a line says, a date in the masthead itself also a month or a year; how it prints that; and what is left of it. */
export type MastheadLine = Partial<Pick<Header, (typeof mastheadFields)[number] | 'date' | 'until'>> & {
  printed?: string;
  rest: string;
};

/** Where a line stands, and what the paper may be called. */
export interface Reading {
  /** Whether it is known to be of the masthead: there a month, a year or a kind of issue is read as well. */
  isMasthead: boolean;
  /** The names of the archive and its newsletters. */
  names: readonly string[];
}

const weekdays = new RegExp(
  inAnyLanguage(({ dates }) => dates.weekdayInLine),
  'iu',
);
const numbers = new RegExp(
  inAnyLanguage(({ masthead }) => masthead.number),
  'iu',
);
const printedWays = { spans: waysOf('spans'), days: waysOf('days'), periods: waysOf('periods') };
const kinds = issueKinds.flatMap((kind) =>
  printedKinds(kind).map((words) => ({
    kind,
    pattern: new RegExp(`(?<!\\p{L})${words.replace(/ /g, '\\s+')}(?!\\p{L})`, 'iu'),
  })),
);

function waysOf(sort: 'spans' | 'days' | 'periods') {
  return allFormats.flatMap(({ dates }) => dates.inLine[sort]);
}

/** 来源：工人日报. */
const origin = /^(?:来源|原载|转自)\s*[:：|｜/]?\s*《?(\p{Script=Han}{2,15})》?$/u;

/** The longest line of a masthead. */
const longest = 160;

/**
 * Reads a line of a masthead: date, weekday, number, kind of issue, page, the paper's name, which alone is none but where it is known
 * or said to be the origin. Undefined when it is no such line.
 */
export function readMasthead(
  line: string,
  { isMasthead, names }: Reading = { isMasthead: false, names: [] },
): MastheadLine | undefined {
  if (line.length > longest) return undefined;
  if (names.some((name) => isSameName(name, line))) return { publication: bareName(line), rest: '' };
  const read: MastheadLine = { rest: line };
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const match = pattern.exec(read.rest) ?? undefined;
    if (match)
      read.rest = `${read.rest.slice(0, match.index)} ${read.rest.slice(match.index + match[0].length)}`;
    return match;
  };
  const number = take(numbers)?.[0];
  if (number)
    read.number = /\p{Script=Han}/u.test(number) ? numberOf(squeeze(number)) : number.replace(/\s+/gu, ' ');
  takeDate(read, take, isMasthead);
  const weekday = take(weekdays)?.[0];
  if (weekday) read.weekday = weekday;
  const page = take(
    /第\s*([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s*版|(?<![\p{Script=Han}\d])([A-Z]?\d{1,2})\s*版/u,
  );
  if (page) read.page = page[1] ?? page[2] ?? '';
  const kind = isMasthead ? kinds.find(({ pattern }) => take(pattern))?.kind : undefined;
  if (kind) read.kind = kind;
  if (Object.keys(read).length === 1) {
    const publication = origin.exec(line)?.[1];
    return publication === undefined ? undefined : { publication, rest: '' };
  }
  take(
    /(?:农历)?\p{Script=Han}{2}年\p{Script=Han}{1,3}月\p{Script=Han}{2,3}|农历\p{Script=Han}{1,3}月\p{Script=Han}{2,3}/u,
  );
  takeName(read, take, names);
  const left = read.rest.replace(/[\s|｜/／·•，,;；:：()（）[\]【】—-]+/gu, ' ').trim();
  // 2023年度先进集体名单 is a headline: a year or a month alone, and words that name no paper.
  const isPeriodAlone = read.date !== undefined && read.date.length < 10 && number === undefined;
  if (isPeriodAlone && !read.publication && !read.kind && /\p{L}/u.test(left) && !isPaperName(left))
    return undefined;
  const isNumberAlone = number !== undefined && read.date === undefined && read.weekday === undefined;
  if (isNumberAlone && /[\p{L}\p{N}]/u.test(left) && !isPaperName(left)) {
    // 第七期干部培训班开班 is a headline: words run on to its number.
    const [before = '', after = ''] = line.split(number);
    if (!isMasthead || /[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)) return undefined;
  }
  return left.length <= (isMasthead ? 40 : 12) ? { ...read, rest: left } : undefined;
}

type Take = (pattern: RegExp) => RegExpExecArray | undefined;

/** 2023年4月26日, 2023-04-26 10:30, and what the languages have. */
const figures =
  /(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?(?!\d|日|\s*[—–~～至]\s*\d)/u;

function takeDate(read: MastheadLine, take: Take, isMasthead: boolean): void {
  const put = (printed: string, [date = '', until]: readonly string[]): void => {
    if (!isPartialDate(date)) return;
    Object.assign(read, { date, printed: printed.trim() });
    if (until !== undefined && isPartialDate(until) && until > date) read.until = until;
  };
  const takeOne = (sort: keyof typeof printedWays): boolean =>
    printedWays[sort].some(({ pattern, dates }) => {
      const match = take(pattern);
      if (match) put(match[0], dates(match));
      return match !== undefined;
    });
  if (isMasthead && takeOne('spans')) return;
  const match = take(figures);
  if (match) {
    const [printed, year = '', month = '', day = ''] = match;
    put(printed, [[year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')]);
  } else if (!takeOne('days') && isMasthead) takeOne('periods');
}

/** 第7期 is number 7; what says more stays as it is printed. */
function numberOf(printed: string): string {
  return /^第(\d+)期$/u.exec(printed)?.[1] ?? printed;
}

/** The name of the paper beside what is told of the issue: one that is known, or that sounds like a paper's. */
function takeName(read: MastheadLine, take: Take, names: readonly string[]): void {
  if (names.some((name) => isSameName(name, read.rest))) {
    read.publication = bareName(read.rest);
    read.rest = '';
    return;
  }
  const name = take(
    /《?(\p{Script=Han}{2,12}(?:[报報刊]|[简簡][报報]|快[讯訊]|工[运運]|[动動][态態]))(?![号號物])》?/u,
  );
  if (name) read.publication = name[1] ?? '';
}

/** A name as it is printed, without the marks round it. */
function bareName(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}!?！？])[^\p{L}\p{N}!?！？]+$/gu, '');
}

/** 主办：江州市总工会: who makes the issue, and what else the line says. */
export function readImprint(line: string): { credit: PrintedCredit; rest: string } | undefined {
  const named = imprint.exec(line);
  return named ? { credit: { role: named[1] ?? '', name: named[2] ?? '' }, rest: named[3] ?? '' } : undefined;
}

const imprint =
  /^(主[办辦]|承[办辦]|[协協][办辦]|[编編]印|[编編][辑輯]出版|[编編][辑輯]|出版|主管)(?:[单單]位)?\s*[：:]\s*([\p{Script=Han}（）()]{4,30})(?:\s+(.*))?$/u;

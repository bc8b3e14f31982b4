import { weekdayAgrees } from '../../archive/check/weekday.ts';
import { printedDates } from '../../archive/printed.ts';
import { squeeze } from '../../archive/resolve/squeeze.ts';
import { isDay } from '../../model/dates.ts';
import type { IssueFile } from '../../model/issue.ts';
import type { PrintedCredit } from '../credits/credit.ts';
import type { Doubt } from '../doubt.ts';
import type { Header } from './header.ts';

/** The header as the issue's date, and the issue itself where it stands already, allow it; what differs is doubted. */
export function agreeingHeader(
  read: Header,
  asked: string,
  issue: Partial<IssueFile> | undefined,
  doubts: Doubt[],
): Header {
  const date = issue?.date || asked || read.date;
  const header = { ...read, date, ...printedOf(read, date) };
  if (read.date !== '' && !isLessExact(read.date, date) && !isLessExact(date, read.date))
    doubts.push({ kind: 'date', text: read.date, other: date });
  if (date !== '' && read.weekday !== '' && weekdayAgrees(read.weekday, date) !== true) {
    doubts.push({ kind: 'weekday', text: read.weekday, other: date });
    header.weekday = '';
  }
  if (!issue) return header;
  const line = (credits: readonly PrintedCredit[]): string =>
    credits.map(({ role, name }) => `${role}/${name}`).join(' ');
  const { credits = [], until = '', printed_date = '', weekday = '', number = '', kind } = issue;
  if (read.credits.length > 0 && line(read.credits) !== line(credits))
    doubts.push({ kind: 'masthead', text: line(read.credits), other: line(credits) });
  return { ...header, until, printed_date, weekday, number, kind, credits };
}

/** Whether a date is another one, or a month or year in which that lies. */
function isLessExact(date: string, other: string): boolean {
  return other.startsWith(date);
}

/** What the issue says of a date as it is printed: the end of its span, and the words where the date alone does not give them. */
function printedOf(read: Header, date: string): Pick<Header, 'until' | 'printed_date'> {
  if (!isLessExact(read.date, date) && !isLessExact(date, read.date)) return { until: '', printed_date: '' };
  const until = read.until > date ? read.until : '';
  const isDayItself = read.date === date && isDay(date) && until === '';
  const isHeld = isDayItself || printedDates(date, until).includes(squeeze(read.printed_date));
  return { until, printed_date: isHeld ? '' : read.printed_date };
}

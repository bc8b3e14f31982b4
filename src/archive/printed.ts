import type { Format } from '../locales/format.ts';
import { allFormats } from '../locales/tables.ts';
import { partsOf } from '../model/dates.ts';
import { squeeze } from './resolve/squeeze.ts';

/** What is out of the ordinary about an issue. */
type IssueKind = keyof Format['masthead']['kinds'];

/** The forms in which a masthead may print a date, in any language, without white space; with `until`, those of the span. */
export function printedDates(date: string, until = ''): string[] {
  const parts = partsOf(date);
  const { year, month, day } = parts;
  const padded = date.split('-');
  const figures =
    month === 0 ? [] : ['.', '/'].flatMap((mark) => [figuresOf(date).join(mark), padded.join(mark)]);
  const inWords = allFormats.flatMap(({ dates }) => {
    const span = until === '' ? [] : [dates.span(parts, partsOf(until))];
    if (day > 0) return [...dates.printed(year, month, day), ...span];
    return [month === 0 ? dates.year(year) : dates.month(year, month), ...span];
  });
  return [date, ...figures, ...inWords.map(squeeze)];
}

/** What is told of an issue; what is not is empty or absent. */
export interface Told {
  date: string;
  until?: string | undefined;
  printed_date?: string | undefined;
  weekday?: string | undefined;
  number?: string | undefined;
  title?: string | undefined;
  kind?: IssueKind | '' | undefined;
  credits: readonly { role: string; name: string }[];
}

/** All that a masthead may print of what is told of an issue, without white space. */
export function printedOfIssue(issue: Told): string[] {
  const { date, until, printed_date = '', weekday = '', number = '', title = '', kind, credits } = issue;
  const names = credits.flatMap(({ role, name }) => [role, name]);
  const words = [printed_date, weekday, number, title, ...printedKinds(kind), ...names].map(squeeze);
  return [...printedDates(date, until), ...words].filter((text) => text !== '');
}

/** What a masthead may call an issue of a kind, in any language and case; of none nothing. */
export function printedKinds(kind: IssueKind | '' | undefined): string[] {
  if (!kind) return [];
  const words = new Set(allFormats.flatMap(({ masthead }) => masthead.kinds[kind]));
  return [...words].flatMap((each) => [
    each,
    each.toUpperCase(),
    each.replace(/^\p{L}/u, (letter) => letter.toUpperCase()),
    each.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
  ]);
}

function figuresOf(date: string): number[] {
  return date.split('-').map(Number);
}

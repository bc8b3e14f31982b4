import { printedDates } from '../../archive/printed-dates.ts';
import { squeeze } from '../../archive/resolve/squeeze.ts';
import type { Line } from '../line.ts';
import { type Amendment, leaveOut, replaceIn } from '../repair/amendments.ts';
import type { PrintedCredit } from './credits.ts';

/** The fields of an issue and its article that a masthead's lines may hold. */
export interface MastheadFields {
  date: string;
  weekday: string;
  number: string;
  title: string;
  page: string;
  publication: string;
  credits: readonly PrintedCredit[];
}

const separators = /[/／|｜·•:：,，、;；()（）[\]【】第期版号]/u;

/** What must be left out of a masthead's lines, openly, because no field holds it. */
export function mastheadAmendments(lines: readonly Line[], fields: MastheadFields): Amendment[] {
  const tokens = tokensOf(fields);
  return lines.flatMap((line) => {
    const parts = partsOf(squeeze(line.text), tokens);
    if (parts === undefined) return [];
    if (parts.length === 0) return [leaveOut(line, 0, line.text.length, 'certain')];
    return [replaceIn(line, 0, line.text.length, parts.join(' '), 'certain')];
  });
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

function tokensOf({ date, weekday, number, title, page, publication, credits }: MastheadFields): string[] {
  return [
    ...printedDates(date),
    weekday,
    number,
    title,
    page,
    publication,
    ...credits.flatMap(({ role, name }) => [role, name]),
  ]
    .map(squeeze)
    .filter((token) => token !== '')
    .sort((a, b) => b.length - a.length);
}

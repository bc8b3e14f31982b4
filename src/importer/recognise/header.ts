import type { IssueFile } from '../../model/issue.ts';
import type { PrintedCredit } from '../credits/credit.ts';
import { readByline, readCredits } from '../credits/read-credits.ts';
import type { RoleLine } from '../divide/division.ts';
import { markerOf } from '../divide/look-class.ts';
import { cellsOf, type Line, withoutObjects } from '../line.ts';
import { closeHeadline } from '../repair/close-spaces.ts';
import type { RepairLog } from '../repair/repair-log.ts';
import { mastheadFields, type Reading, readImprint, readMasthead } from './masthead.ts';

const noTexts = {
  date: '',
  /** The end of a span of time. */
  until: '',
  /** The date as printed. */
  printed_date: '',
  weekday: '',
  number: '',
  /** The newsletter that the paper's name is, where the archive has several. */
  newsletter: '',
  publication: '',
  page: '',
  section: '',
  kicker: '',
  title: '',
  deck: '',
};

/** What stands round an article's text. */
export type Header = typeof noTexts & {
  kind: IssueFile['kind'];
  byline: PrintedCredit[];
  credits: PrintedCredit[];
};

/** A header that says nothing. */
export const emptyHeader: Header = { ...noTexts, kind: undefined, byline: [], credits: [] };

/**
 * Reads the lines round a text into fields. The fields must account for the lines of `masthead`; what is
 * read from no line stays in the text, which is `body`.
 */
export function readHeader(
  lines: readonly RoleLine[],
  log: RepairLog,
  names: readonly string[] = [],
): { header: Header; masthead: Line[]; body: Line[] } {
  const header: Header = { ...emptyHeader, byline: [], credits: [] };
  const masthead: Line[] = [];
  const body: Line[] = [];
  const headline: Record<'kicker' | 'title' | 'deck', string[]> = { kicker: [], title: [], deck: [] };
  for (const { role, line: received, number = '' } of lines) {
    if (role === 'note') continue;
    const isText = role === 'body' || role === 'heading';
    const line = isText ? received : { ...received, text: withoutObjects(received.text) };
    if (line.mark === 'picture' && role !== 'body') {
      if (role !== 'masthead' && role !== 'closing') body.push(line);
    } else if (role === 'masthead' || role === 'closing') {
      for (const text of cellsOf(line)) readIssueLine(text, header, log, { isMasthead: true, names });
      masthead.push(line);
    } else if (role === 'contents') log.amend(line, '');
    else if (role === 'section')
      header.section += `${header.section === '' ? '' : ' '}${bareSection(line, log)}`;
    else if (role === 'kicker' || role === 'title' || role === 'deck')
      headline[role].push(role === 'deck' ? line.text : bareHeadline(line, number, log));
    else if (role === 'byline') {
      const isRead =
        takeByline(line.text, header, log) ||
        readIssueLine(line.text, header, log, { isMasthead: false, names });
      (isRead ? masthead : body).push(line);
    } else body.push(role === 'heading' && line.mark === 'text' ? { ...line, mark: 'heading' } : line);
  }
  takeTail(body, masthead, header, log);
  const title = joinHeadline(headline.title);
  // In Latin writing a space after a colon is what any sentence has.
  const [, ahead = '', own = title] =
    /^(.{2,30}?(?:：|(?<!\p{Script=Latin}):))[\s\u3000]+(\S.*)$/u.exec(title) ?? [];
  header.title = closeHeadline(own);
  header.kicker = [...headline.kicker, ahead]
    .map(closeHeadline)
    .filter((text) => text !== '')
    .join(' ');
  header.deck = headline.deck.map(closeHeadline).join(' ');
  return { header, masthead, body };
}

/** Reads a line of a masthead or of end matter: number and date, the paper's name, who makes it. */
function readIssueLine(text: string, header: Header, log: RepairLog, reading: Reading): boolean {
  const credits = readCredits(text);
  if (credits) {
    header.credits.push(...credits);
    return true;
  }
  const imprint = readImprint(text);
  if (imprint) header.credits.push(imprint.credit);
  const read = readMasthead(imprint?.rest ?? text, reading);
  if (!read) return imprint !== undefined;
  for (const field of mastheadFields)
    if (read[field] !== undefined && !header[field]) Object.assign(header, { [field]: read[field] });
  // A later line may say the day of a year or month that stands above.
  if (read.date !== undefined && read.date.length > header.date.length && read.date.startsWith(header.date)) {
    const { date, until = '', printed: printed_date = '' } = read;
    Object.assign(header, { date, until, printed_date });
  }
  if (read.rest !== '') log.doubts.push({ kind: 'masthead', text, other: read.rest });
  return true;
}

/** The name of a section without the marks round it and the spaces that spread it. */
function bareSection(line: Line, log: RepairLog): string {
  const { bare } = markerOf(line.text);
  if (bare !== line.text) log.amend(line, bare);
  const close = bare.replace(/(?<=\p{Script=Han})[ \u3000]+(?=\p{Script=Han})/gu, '');
  return [...close].length <= 5 ? close : closeHeadline(bare);
}

/** A headline without the marks round it, and without the number that the issue gives it. */
function bareHeadline(line: Line, number: string, log: RepairLog): string {
  if (/^[—–－-]/u.test(line.text)) return line.text;
  const bare = markerOf(line.text).bare.slice(number.length).trim();
  if (bare !== line.text) log.amend(line, bare);
  return bare;
}

/** Reads a line of who wrote the text, and perhaps where and when it was printed first. */
function takeByline(text: string, header: Header, log: RepairLog): boolean {
  const read = readByline(text, { expected: true });
  if (!read) return false;
  header.byline.push(...read.credits);
  header.publication ||= read.publication;
  if (read.when !== '') readIssueLine(read.when, header, log, { isMasthead: false, names: [] });
  return true;
}

/** A byline in a line of its own below the text. */
function takeTail(body: Line[], masthead: Line[], header: Header, log: RepairLog): void {
  if (header.byline.length > 0) return;
  for (let at = body.length - 1; at >= Math.max(1, body.length - 3); at -= 1) {
    const line = body[at];
    if (!line || line.mark === 'picture') continue;
    if (line.mark === 'text' && readByline(line.text) && takeByline(line.text, header, log))
      masthead.push(...body.splice(at, 1));
    return;
  }
}

/** The lines of a headline in one: with a space where they are halves of one length, or words of letters meet. */
function joinHeadline(lines: readonly string[]): string {
  return lines.reduce((whole, line) => {
    const isLatin = /[\p{Script=Latin}\d,;:]$/u.test(whole) && /^[\p{Script=Latin}\d]/u.test(line);
    const halves = whole.length >= 5 && Math.abs(whole.length - line.length) <= 1;
    return `${whole}${whole !== '' && (isLatin || halves) ? ' ' : ''}${line}`;
  }, '');
}

import type { Line } from '../line.ts';
import { isClosed, isProse } from '../repair/endings.ts';
import type { RepairLog } from '../repair/repair-log.ts';
import { type PrintedCredit, readByline, readCredits, withoutMarks } from './credits.ts';
import { readHeadline } from './headline.ts';
import { mastheadFields, readMasthead } from './masthead.ts';

/** What stands round an article's text. */
export interface Header {
  date: string;
  weekday: string;
  number: string;
  publication: string;
  page: string;
  kicker: string;
  title: string;
  deck: string;
  byline: PrintedCredit[];
  credits: PrintedCredit[];
}

/** The most lines above the text that are looked at. */
const deepest = 15;

/**
 * Reads the lines round the text: masthead, credits, headline, byline. Nothing that is not understood is
 * dropped: it stays in the text, which is `body`. The fields must account for the lines of `masthead`.
 */
export function readHeader(
  lines: readonly Line[],
  log: RepairLog,
): { header: Header; masthead: Line[]; body: Line[] } {
  const reader = new HeaderReader(log);
  const end = textBegins(lines);
  const headlines: Line[] = [];
  const body: Line[] = [];
  // What stands below the headline and its date or credits is the text, as it is below a byline.
  let below = false;
  lines.forEach((line, index) => {
    const isText = line.mark === 'text' || line.mark === 'heading';
    const near = index < end || index >= lines.length - 4;
    if (isText && near && reader.read(line, index < end)) below ||= headlines.length > 0;
    else (index < end && !below && isText ? headlines : body).push(line);
  });
  const subheads = below ? [] : takeSubheading(headlines, body);
  // Many short lines and no text below them are the text itself: a poem, a list.
  const isAll = body.length === 0 && subheads.length === 0;
  const first = Math.max(
    0,
    headlines.findIndex((line) => line.mark === 'heading'),
  );
  const kept = headlines.length > 4 || isAll ? headlines.splice(first + 1) : [];
  const header = { ...reader.header, ...readHeadline(headlines, log) };
  return { header, masthead: reader.masthead, body: [...kept, ...subheads, ...body] };
}

/** The index of the first line of running text. */
function textBegins(lines: readonly Line[]): number {
  const first = lines.findIndex(
    (line) =>
      line.mark === 'item' ||
      (isProse(line.text) && (line.text.length > 45 || (isClosed(line.text) && line.text.length > 20))) ||
      (/^[（(]?本[报刊].{0,8}讯(?!员)/u.test(line.text) && line.text.length > 15),
  );
  return Math.min(first === -1 ? lines.length : first, deepest);
}

/** Without a byline, the last short line above the text is its first 小标题 when the text has others. */
function takeSubheading(headlines: Line[], body: readonly Line[]): Line[] {
  const last = headlines.at(-1);
  if (headlines.length < 2 || !last || /^[—–-]{2}/u.test(last.text)) return [];
  const short = (line: Line): boolean =>
    line.text.length <= 30 && !isClosed(line.text) && line.mark !== 'picture';
  const others = body.some((line, index) => short(line) && (body[index + 1]?.text.length ?? 0) > 40);
  return others ? headlines.splice(-1) : [];
}

class HeaderReader {
  readonly header: Header = {
    date: '',
    weekday: '',
    number: '',
    publication: '',
    page: '',
    kicker: '',
    title: '',
    deck: '',
    byline: [],
    credits: [],
  };
  readonly masthead: Line[] = [];
  readonly #log: RepairLog;

  constructor(log: RepairLog) {
    this.#log = log;
  }

  /** Takes a line that is part of the header; false when it is not. */
  read(line: Line, above: boolean): boolean {
    const credits = readCredits(line.text);
    if (credits) this.header.credits.push(...credits);
    const taken = credits !== undefined || (above && this.#masthead(line.text));
    if (taken) this.masthead.push(line);
    return taken || this.#byline(line);
  }

  #byline(line: Line): boolean {
    const credits = readByline(line.text);
    if (!credits || this.header.byline.length > 0) return false;
    this.header.byline.push(...credits);
    const bare = withoutMarks(line.text);
    if (bare !== line.text.trim()) this.#log.amend(line, bare);
    return true;
  }

  #masthead(text: string): boolean {
    const read = readMasthead(text);
    if (!read) return false;
    for (const field of mastheadFields) this.header[field] ||= read[field] ?? '';
    if (read.rest !== '') this.#log.doubts.push({ kind: 'masthead', text, other: read.rest, done: true });
    return true;
  }
}

import type { Doubt } from '../doubt.ts';
import type { Line } from '../line.ts';
import { type Amendment, replaceIn } from '../repair/amendments.ts';
import { isClosed, isProse } from '../repair/endings.ts';
import { type PrintedCredit, readByline, readCredits, withoutMarks } from './credits.ts';
import { readHeadline } from './headline.ts';
import { readMasthead } from './masthead.ts';

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

/** A header, the lines that are the text, and what was changed or doubted on the way. */
export interface ReadHeader {
  header: Header;
  /** The lines of masthead and credits, which the fields must account for. */
  masthead: Line[];
  body: Line[];
  amendments: Amendment[];
  doubts: Doubt[];
}

/** The most lines above the text that are looked at. */
const deepest = 15;

/** Reads the lines round the text: masthead, credits, headline, byline. Nothing that is not understood is dropped. */
export function readHeader(lines: readonly Line[]): ReadHeader {
  const reader = new HeaderReader();
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
  const kept = headlines.length > 4 || isAll ? headlines.splice(firstOf(headlines) + 1) : [];
  const { doubts, ...headline } = readHeadline(headlines);
  return {
    header: { ...reader.header, ...headline },
    masthead: reader.masthead,
    body: [...kept, ...subheads, ...body],
    amendments: reader.amendments,
    doubts: [...reader.doubts, ...doubts],
  };
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

function firstOf(lines: readonly Line[]): number {
  return Math.max(
    0,
    lines.findIndex((line) => line.mark === 'heading'),
  );
}

const mastheadFields = ['date', 'weekday', 'number', 'page', 'publication'] as const;

class HeaderReader {
  readonly header = {
    date: '',
    weekday: '',
    number: '',
    publication: '',
    page: '',
    byline: noCredits(),
    credits: noCredits(),
  };
  readonly masthead: Line[] = [];
  readonly amendments: Amendment[] = [];
  readonly doubts: Doubt[] = [];

  /** Takes a line that is part of the header; false when it is not. */
  read(line: Line, above: boolean): boolean {
    const credits = readCredits(line.text);
    if (credits) this.header.credits.push(...credits);
    const taken = credits !== undefined || (above && (this.#masthead(line.text) || this.#origin(line.text)));
    if (taken) this.masthead.push(line);
    return taken || this.#byline(line);
  }

  #byline(line: Line): boolean {
    const credits = readByline(line.text);
    if (!credits || this.header.byline.length > 0) return false;
    this.header.byline.push(...credits);
    const bare = withoutMarks(line.text);
    if (bare !== line.text.trim())
      this.amendments.push(replaceIn(line, 0, line.text.length, bare, 'certain'));
    return true;
  }

  #masthead(text: string): boolean {
    const read = readMasthead(text);
    if (!read) return false;
    const { header } = this;
    for (const field of mastheadFields) header[field] ||= read[field] ?? '';
    if (read.rest !== '') this.doubts.push({ kind: 'masthead', text, other: read.rest, done: true });
    return true;
  }

  /** 来源：工人日报. */
  #origin(text: string): boolean {
    const name = /^(?:来源|原载|转自)\s*[:：|｜/]?\s*《?(\p{Script=Han}{2,15})》?$/u.exec(text)?.[1];
    if (name === undefined) return false;
    this.header.publication ||= name;
    return true;
  }
}

function noCredits(): PrintedCredit[] {
  return [];
}

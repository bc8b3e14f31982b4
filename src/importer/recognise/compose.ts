import { weekdayAgrees } from '../../archive/check/weekday.ts';
import type { Repair } from '../../model/article.ts';
import type { IssueFile } from '../../model/issue.ts';
import type { Answers, Doubt } from '../doubt.ts';
import type { Received } from '../extract/format.ts';
import { leftOutDoubts } from '../extract/left-out.ts';
import { charactersOf } from '../line.ts';
import { repairsOf } from '../repair/amendments.ts';
import { restoreLead } from '../repair/displaced-lead.ts';
import { leaveOutFurniture } from '../repair/furniture.ts';
import { joinLines } from '../repair/join-lines.ts';
import { narrowLines } from '../repair/narrow.ts';
import { RepairLog } from '../repair/repair-log.ts';
import { type DraftBlock, recogniseBlocks } from './blocks.ts';
import type { PrintedCredit } from './credits.ts';
import { type Header, readHeader } from './header.ts';
import { joinRepairs } from './join-repairs.ts';
import { leaveOutUnheld } from './masthead.ts';

/** What an article is made of. */
export interface Composing {
  received: Received;
  answers?: Answers;
  /** The date that was asked for. */
  date?: string;
  /** The issue where it is there already: its fields stand, and the article's masthead must agree with them. */
  issue?: IssueFile | undefined;
}

/** An article as it was understood, before it has a place in the archive. */
export interface Draft {
  header: Header;
  blocks: DraftBlock[];
  repairs: Repair[];
  doubts: Doubt[];
}

/** Makes an article of a received text: reads what stands round it, repairs it, and tells its blocks apart. */
export function compose({ received, answers, date = '', issue }: Composing): Draft {
  const log = new RepairLog(answers);
  const { doubts } = log;
  const read = readHeader(narrowLines(received.lines, log), log);
  if (received.controls > 0)
    doubts.push({ kind: 'controls', text: String(received.controls), other: '', done: true });
  doubts.push(...leftOutDoubts([...(received.leftOut ?? []), ...(received.altered ?? [])]));
  const header = agreeingHeader(read.header, date, issue, doubts);
  // A line of the text that is nothing but the page's number would be taken for part of the masthead.
  if (read.body.some((line) => line.text === header.page)) header.page = '';
  leaveOutUnheld(read.masthead, header, issue?.title ?? '', log);
  const plain = leaveOutFurniture(read.body, log);
  const lines = restoreLead(joinLines(plain, log), header.kicker.replace(/[：:]$/u, ''), log);
  const blocks = recogniseBlocks(lines, log);
  const blank = log.moves.length > 0 || plain.some((line, index) => index > 0 && line.gap > 0);
  const amended = repairsOf(received.lines.map(charactersOf), log.amendments);
  const repairs = [...amended, ...joinRepairs(lines, !blank), ...log.moves];
  return { header, blocks, repairs, doubts: doubts.sort((a, b) => rank(a) - rank(b)) };
}

/** What reads otherwise when it was judged wrongly comes in the order of the reading: the lead, then what follows it. */
function rank({ kind }: Doubt): number {
  return ['move', 'join', 'furniture', 'spaces'].indexOf(kind);
}

/** The header as the issue's date, and the issue itself where it stands already, allow it; what differs is doubted. */
function agreeingHeader(read: Header, date: string, issue: IssueFile | undefined, doubts: Doubt[]): Header {
  const header = { ...read, date: issue?.date || date || read.date };
  if (read.date !== '' && read.date !== header.date)
    doubts.push({ kind: 'date', text: read.date, other: header.date, done: true });
  if (header.date !== '' && read.weekday !== '' && weekdayAgrees(read.weekday, header.date) !== true) {
    doubts.push({ kind: 'weekday', text: read.weekday, other: header.date, done: true });
    header.weekday = '';
  }
  if (!issue) return header;
  const line = (credits: readonly PrintedCredit[]): string =>
    credits.map(({ role, name }) => `${role}/${name}`).join(' ');
  if (read.credits.length > 0 && line(read.credits) !== line(issue.credits))
    doubts.push({ kind: 'masthead', text: line(read.credits), other: line(issue.credits), done: true });
  return { ...header, weekday: issue.weekday ?? '', number: issue.number ?? '', credits: issue.credits };
}

import { weekdayAgrees } from '../../archive/check/weekday.ts';
import type { IssueFile } from '../../model/issue.ts';
import type { Answers, Doubt } from '../doubt.ts';
import type { Received } from '../extract/format.ts';
import { charactersOf } from '../line.ts';
import { outermost, repairsOf } from '../repair/amendments.ts';
import { openingOf, restoreLead } from '../repair/displaced-lead.ts';
import { leaveOutFurniture } from '../repair/furniture.ts';
import { joinLines } from '../repair/join-lines.ts';
import { narrowLines } from '../repair/narrow.ts';
import { WordCutter } from '../repair/word-cutter.ts';
import { recogniseBlocks } from './blocks.ts';
import type { PrintedCredit } from './credits.ts';
import type { Draft } from './draft.ts';
import { type Header, readHeader } from './header.ts';
import { joinRepairs } from './join-repairs.ts';
import { mastheadAmendments } from './masthead-amendments.ts';

/** What an article is made of. */
export interface Composing {
  received: Received;
  answers: Answers;
  /** The date that was asked for, else empty. */
  date: string;
  /** The issue where it is there already: its fields stand, and the article's masthead must agree with them. */
  issue: IssueFile | undefined;
}

/** Makes an article of a received text: reads what stands round it, repairs it, and tells its blocks apart. */
export function compose({ received, answers, date, issue }: Composing): Draft {
  const narrowed = narrowLines(received.lines);
  const read = readHeader(narrowed.lines);
  const doubts: Doubt[] = [...read.doubts, ...controlDoubts(received)];
  const header = agreeingHeader(read.header, date, issue, doubts);
  // A line of the text that is nothing but the page's number would be taken for part of the masthead.
  if (read.body.some((line) => line.text === header.page)) header.page = '';
  const plain = leaveOutFurniture(read.body, answers);
  const joined = joinLines(plain.lines, new WordCutter(), answers);
  const lead = restoreLead(joined.lines, header.kicker.replace(/[：:]$/u, ''), answers);
  const { blocks, doubts: blockDoubts } = recogniseBlocks(lead.lines);
  const fields = { ...header, title: issue?.title ?? '' };
  const amendments = [
    ...narrowed.amendments,
    ...read.amendments,
    ...mastheadAmendments(read.masthead, fields),
    ...plain.amendments,
  ];
  const blank = lead.moved !== undefined || plain.lines.some((line, index) => index > 0 && line.gap > 0);
  const moves = lead.moved
    ? [{ kind: 'move' as const, text: openingOf(lead.moved.text), to: 'lead', certainty: lead.certainty }]
    : [];
  return {
    header,
    blocks: blocks.map(({ block }) => block),
    repairs: [
      ...repairsOf(received.lines.map(charactersOf), outermost(amendments)),
      ...joinRepairs(lead.lines, !blank),
      ...moves,
    ],
    doubts: [...doubts, ...lead.doubts, ...joined.doubts, ...plain.doubts, ...blockDoubts],
  };
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

function controlDoubts({ controls }: Received): Doubt[] {
  return controls > 0 ? [{ kind: 'controls', text: String(controls), other: '', done: true }] : [];
}

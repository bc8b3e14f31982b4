import type { Repair } from '../../model/article.ts';
import type { IssueFile } from '../../model/issue.ts';
import { readSignature } from '../credits/read-credits.ts';
import type { Part, RoleLine } from '../divide/division.ts';
import type { Answers, Doubt } from '../doubt.ts';
import { charactersOf, placed, withoutObjects } from '../line.ts';
import { repairsOf } from '../repair/amendments.ts';
import { restoreLead } from '../repair/displaced-lead.ts';
import { leaveOutFurniture } from '../repair/furniture.ts';
import { joinLines } from '../repair/join-lines.ts';
import { narrowLines } from '../repair/narrow.ts';
import { RepairLog } from '../repair/repair-log.ts';
import { addressesLeftOut } from '../write/markdown-text.ts';
import { agreeingHeader } from './agreeing-header.ts';
import { type DraftBlock, recogniseBlocks } from './blocks.ts';
import { withTitle } from './given-title.ts';
import { type Header, readHeader } from './header.ts';
import { joinRepairs } from './join-repairs.ts';
import { withNotes } from './notes.ts';
import { leaveOutUnheld } from './unheld.ts';

/** What an article is made of. */
export interface Composing {
  /** The lines of its source, in order. */
  part: Part;
  answers?: Answers | undefined;
  /** The headline that was asked for, in place of what the text has. */
  title?: string | undefined;
  /** The date that was asked for. */
  date?: string;
  /** The issue where it is there already: its fields stand, and the article's masthead must agree with them. */
  issue?: Partial<IssueFile> | undefined;
  /** What the paper may be called. */
  names?: readonly string[] | undefined;
}

/** An article as it was understood, before it has a place in the archive. */
export interface Draft {
  header: Header;
  blocks: DraftBlock[];
  repairs: Repair[];
  doubts: Doubt[];
}

/** Makes an article of its part of a document: reads what stands round the text, repairs it, and tells its blocks apart. */
export function compose({ part, answers, title, date = '', issue, names }: Composing): Draft {
  const log = new RepairLog(answers);
  const { doubts } = log;
  doubts.push(...part.doubts);
  const narrow = narrowLines(placed(part.lines.map(({ line }) => line)), log);
  const roles = narrow.map((line, at): RoleLine => ({ role: 'body', ...part.lines[at], line }));
  const read = readHeader(title === undefined ? roles : withTitle(roles, title, log), log, names);
  const header = agreeingHeader(read.header, date, issue, doubts);
  if (title !== undefined) header.title = title;
  // A line of the text that is nothing but the page's number would be taken for part of the masthead.
  if (read.body.some((line) => line.text === header.page)) header.page = '';
  leaveOutUnheld(read.masthead, header, issue?.title ?? '', log);
  const plain = leaveOutFurniture(read.body, log);
  const lines = restoreLead(joinLines(plain, log), header.kicker.replace(/[：:]$/u, ''), log);
  const blocks = withNotes(recogniseBlocks(lines, log), roles);
  for (const text of addressesLeftOut(blocks)) doubts.push({ kind: 'link', text });
  const blank = log.moves.length > 0 || plain.some((line, index) => index > 0 && line.gap > 0);
  const last = blocks.findLast(({ kind }) => kind === 'paragraph');
  // Who wrote it may stand in brackets at the end of the text, and stays there.
  if (header.byline.length === 0 && last?.kind === 'paragraph')
    header.byline = readSignature(withoutObjects(last.text)) ?? [];
  const amended = repairsOf(
    part.lines.map(({ line }) => charactersOf(line)),
    log.amendments,
  );
  const repairs = [...amended, ...joinRepairs(lines, !blank), ...log.moves];
  return { header, blocks, repairs, doubts: doubts.sort((a, b) => rank(a) - rank(b)) };
}

/** What reads otherwise when it was judged wrongly comes in the order of the reading: the lead, then what follows it. */
function rank({ kind }: Doubt): number {
  return ['move', 'join', 'furniture', 'spaces'].indexOf(kind);
}

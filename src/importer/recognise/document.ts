import type { IssueFile } from '../../model/issue.ts';
import { divide } from '../divide/divide.ts';
import type { Division, Part, RoleLine, Splitting } from '../divide/division.ts';
import type { Answers, Doubt } from '../doubt.ts';
import type { Received } from '../extract/format.ts';
import { leftOutDoubts } from '../extract/left-out.ts';
import { cellsOf, type Line, placed, textOfLines } from '../line.ts';
import { closeWrapped } from '../repair/join-lines.ts';
import { RepairLog } from '../repair/repair-log.ts';
import { agreeingHeader } from './agreeing-header.ts';
import { compose, type Draft } from './compose.ts';
import { emptyHeader, type Header, readHeader } from './header.ts';
import { isSameName, type Paper, unknownPaper } from './paper.ts';
import { accountFor } from './unheld.ts';

/** What a document is made into. */
export interface Recognising {
  received: Received;
  answers?: Answers | undefined;
  splitting?: Splitting | undefined;
  /** The headline that was asked for. */
  title?: string | undefined;
  /** The date that was asked for. */
  date?: string | undefined;
  /** The issue where it is there already. */
  issue?: IssueFile | undefined;
  /** The paper that it is of. */
  paper?: Paper | undefined;
}

/** A document as it was understood. */
export interface DraftIssue {
  /** What it says of the whole issue. */
  header: Header;
  articles: DraftArticle[];
}

/** An article as it was understood, with the text as received that it is made of. */
export interface DraftArticle {
  draft: Draft;
  received: string;
}

/** Makes articles of a document: divides it, and composes each part. */
export function recognise(recognising: Recognising): DraftIssue {
  const { received: file, answers, splitting, title, date, issue, paper = unknownPaper } = recognising;
  const received = { ...file, lines: closeWrapped(file.lines) };
  const asked = title === undefined ? splitting : 'none';
  const { names } = paper;
  const publishers = [file.about?.publication].filter((name) => name !== undefined);
  const division = divide(received.lines, { splitting: asked, answers, names });
  const [only, ...others] = division.parts;
  const isWhole = others.length === 0;
  const doubts: Doubt[] = [];
  const shared = isWhole ? undefined : readShared(division, recognising, doubts);
  const articles = (isWhole ? [wholePart(division, received.lines, only)] : division.parts).map((own) => {
    const part = withNoteLines(own, received);
    const known = shared ? { date: shared.date, issue: shared } : { title, date, issue };
    const draft = compose({ part, answers, names: [...names, ...publishers], ...known });
    const isAsReceived = isWhole && !received.notes?.length;
    return {
      draft,
      received: isAsReceived ? received.text : textOfLines(part.lines.map(({ line }) => line)),
    };
  });
  const header = shared ?? articles[0]?.draft.header ?? emptyHeader;
  const newsletter = newsletterOf(header, paper, issue, doubts);
  articles[0]?.draft.doubts.push(...doubts, ...namedDoubts(received, division));
  return { header: { ...header, newsletter }, articles };
}

/** The newsletter that the paper's name is; where there are several and none is named, that is doubted. */
function newsletterOf(
  { publication }: Header,
  { newsletters }: Paper,
  issue: IssueFile | undefined,
  doubts: Doubt[],
): string {
  const [first, ...others] = newsletters;
  const own = newsletters.find(({ title }) => isSameName(title, publication));
  if (!own && first && others.length > 0 && !issue) doubts.push({ kind: 'newsletter', text: first.title });
  return others.length > 0 ? (own?.id ?? '') : '';
}

/** The part with the lines of the notes that it calls, in the order in which it calls them. */
function withNoteLines(part: Part, { notes = [] }: Received): Part {
  const called = new Set(
    part.lines.flatMap(({ line }) =>
      (line.objects ?? []).flatMap((one) => (one.kind === 'note' ? one.note : [])),
    ),
  );
  const lines = [...called].flatMap((note) =>
    (notes[note] ?? [])
      .filter((line) => line.mark !== 'picture')
      .map((line, index): RoleLine => ({ role: 'note', note, line: { ...line, gap: index === 0 ? 1 : 0 } })),
  );
  return { ...part, lines: [...part.lines, ...lines] };
}

/** A document of one article is its source as a whole, masthead and end matter included. */
function wholePart({ shared, parts }: Division, lines: readonly Line[], only: Part | undefined): Part {
  const roles = new Map<Line, RoleLine>();
  for (const one of [...shared, ...parts.flatMap((part) => part.lines)]) roles.set(one.line, one);
  return {
    lines: lines.map((line) => roles.get(line) ?? { role: 'body', line }),
    doubts: only?.doubts ?? [],
  };
}

/** Reads what a document of several articles says of the issue; the words that no field holds are named. */
function readShared(
  { shared }: Division,
  { date = '', issue, paper = unknownPaper }: Recognising,
  doubts: Doubt[],
): Header {
  const lines = placed(shared.map(({ line }) => line));
  const roles = lines.map((line, at): RoleLine => ({ role: 'body', ...shared[at], line }));
  const { header: read, masthead } = readHeader(roles, new RepairLog(), paper.names);
  const header = agreeingHeader(read, date, issue, doubts);
  const starts = new Set(masthead.map(({ start }) => start));
  const isHeld = (line: Line): boolean =>
    starts.has(line.start) &&
    !/(?![第期號号版])[\p{L}\p{N}]/u.test(accountFor(line, header, issue?.title ?? '').rest);
  const isNamed = ({ text }: Line): boolean => paper.names.some((name) => isSameName(name, text));
  const left = roles.filter(
    ({ role, line }) => line.mark !== 'picture' && (role === 'contents' || !(isHeld(line) || isNamed(line))),
  );
  const texts = left.map(({ line }) => cellsOf(line).join(' '));
  if (texts.length > 0) doubts.push({ kind: 'shared', text: texts.join(' ／ ') });
  return header;
}

/** What the editor is told of the whole document. */
function namedDoubts(
  { controls, leftOut = [], altered = [], pictures }: Received,
  { shared, missing }: Division,
): Doubt[] {
  const doubts: Doubt[] = [];
  if (controls > 0) doubts.push({ kind: 'controls', text: String(controls) });
  doubts.push(...leftOutDoubts([...leftOut, ...altered]));
  for (const entry of missing) doubts.push({ kind: 'missing', text: entry });
  for (const { line } of shared) {
    const picture = line.picture === undefined ? undefined : pictures[line.picture];
    if (picture) doubts.push({ kind: 'picture', text: picture.name, other: '∅' });
  }
  return doubts;
}

import { sliceText } from '../../content/slice-text.ts';
import { type Line, withoutObjects } from '../line.ts';
import { beginsInside, isClosed, isProse } from './endings.ts';
import { type BreakVerdict, judgeBreak } from './judge-break.ts';
import type { RepairLog } from './repair-log.ts';

/** A line that may have been put together from several. */
export interface JoinedLine extends Line {
  /** Whether it was asked about and left apart: it may be broken, and is no heading. */
  asked?: boolean;
  /** Where lines were joined: offsets into the text, and whether the two were lines of one wrapped paragraph, with no blank line between them. */
  joints: { at: number; wrap: boolean }[];
}

/** Joins the lines of broken paragraphs; those that may be broken are doubts until they are answered. */
export function joinLines(lines: readonly Line[], log: RepairLog): JoinedLine[] {
  const width = wrapWidth(lines);
  const prose = lines.filter((line) => line.mark === 'text' && line.text.length > 20);
  const indents = prose.filter((line) => line.indented).length >= Math.max(2, prose.length * 0.3);
  const words = lines.map((line) => (line.objects ? { ...line, text: withoutObjects(line.text) } : line));
  const judged = words.map((_, index) => (index === 0 ? 'apart' : judge(words, index - 1, width, indents)));
  // Where no paragraph is surely broken, a short line above a text is a heading, and nothing is asked.
  const isWhole = width === undefined && !judged.includes('join');
  const verdicts = judged.map((verdict, index) =>
    verdict === 'ask' && isWhole && isHeadingAbove(words[index - 1], words[index]) ? 'apart' : verdict,
  );
  const runs: { lines: Line[]; asked?: true }[] = [];
  // The end of the paragraph so far is all that is read of it: one that is read whole for each of its lines takes time with its square.
  let end = '';
  lines.forEach((line, index) => {
    const last = runs.at(-1);
    const verdict = verdicts[index] ?? 'apart';
    const text = clauseBefore(withoutObjects(end));
    const other = clauseAfter(withoutObjects(line.text));
    if (
      last &&
      (verdict === 'join' || (verdict === 'ask' && log.ask({ kind: 'join', text, other, done: false })))
    ) {
      last.lines.push(line);
      end = (end + spaceBetween(end, line.text) + line.text).slice(-enoughToQuote);
    } else {
      if (last && verdict === 'ask') last.asked = true;
      runs.push({ lines: [line] });
      end = line.text.slice(-enoughToQuote);
    }
  });
  return runs.flatMap(({ lines: [first, ...others], ...asked }) =>
    first ? { ...joinedOf(first, others, width !== undefined), ...asked } : [],
  );
}

/** A paragraph of its lines; `wrapped` when those without a blank line between them are lines of one that was wrapped. */
function joinedOf(first: Line, others: readonly Line[], wrapped: boolean): JoinedLine {
  const joined: JoinedLine = { ...first, joints: [] };
  let above = first.text;
  for (const line of others) {
    joined.joints.push({ at: joined.text.length, wrap: line.gap === 0 && wrapped });
    joined.text += spaceBetween(above, line.text) + line.text;
    above = line.text;
  }
  const objects = [first, ...others].flatMap((line) => line.objects ?? []);
  if (objects.length > 0) joined.objects = objects;
  return joined;
}

/** What stands between two lines of a paragraph where they meet: a space between words of letters. */
function spaceBetween(above: string, below: string): string {
  return /[A-Za-z,;]$/.test(above) && /^[A-Za-z]/.test(below) ? ' ' : '';
}

function isHeadingAbove(line: Line | undefined, below: Line | undefined): boolean {
  if (!line || !below || line.text.length > 34 || /[，。；、：]/u.test(line.text)) return false;
  return below.text.length >= 25 && isProse(below.text);
}

/** Judges a break by the words and by how the text is set: its width, and whether paragraphs begin with an indent. */
function judge(
  lines: readonly Line[],
  index: number,
  width: number | undefined,
  indents: boolean,
): BreakVerdict {
  const [before, after] = [lines[index], lines[index + 1]];
  const verdict = judgeBreak(lines, index);
  if (before?.mark !== 'text' || after?.mark !== 'text') return 'apart';
  if (width !== undefined && after.gap === 0) {
    if (after.indented) return 'apart';
    if (isFull(before, width, after))
      return indents || verdict === 'join' || !/[。！？”.!?]$/.test(before.text) ? 'join' : 'ask';
    return indents && verdict === 'ask' ? 'join' : verdict;
  }
  if (indents && verdict === 'join' && after.indented && !beginsInside(after.text)) return 'ask';
  return verdict;
}

/**
 * The width that a program or a typist broke lines at, in half characters; undefined when lines are
 * paragraphs. Broken lines follow each other without a blank line, and most are so long that the next
 * word had no place in them, and end in the middle of a sentence.
 */
export function wrapWidth(lines: readonly Line[]): number | undefined {
  const inner = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return line.mark === 'text' && next?.gap === 0 && !next.indented ? [{ line, next }] : [];
  });
  if (inner.length < 4) return undefined;
  // Hardly any line is longer than those that were broken.
  const texts = lines.filter(({ mark }) => mark === 'text');
  const lengths = texts.map(widthOf).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width < 16 || width > 160) return undefined;
  const full = inner.filter(({ line, next }) => widthOf(line) <= width + 12 && isFull(line, width, next));
  const open = full.filter(({ line }) => !isClosed(line.text));
  return full.length >= inner.length * 0.5 && open.length >= full.length * 0.6 ? width : undefined;
}

/** Paragraphs of a document that are the lines of wrapped ones, as pasted from a page: without the blank line between them that paragraphs have. */
export function closeWrapped(lines: Line[]): Line[] {
  const close = lines.map((line) => ({ ...line, gap: Math.max(0, line.gap - 1) }));
  const apart = lines.every(({ gap }, index) => index === 0 || gap > 0);
  return apart && wrapWidth(close) !== undefined ? close : lines;
}

/** Whether a line is so long that the first word of the next one had no place in it. */
export function isFull(line: Line, width: number, next: Line): boolean {
  // Some programs count characters, and take a digit for as wide as a Chinese one.
  const counted = /\p{Script=Han}/u.test(line.text) ? (line.text.length + indentOf(line) / 2) * 2 : 0;
  const word = /^[^\s\p{Script=Han}]{1,24}/u.exec(next.text)?.[0] ?? '';
  // Marks that may not begin a line take up to two characters along.
  return Math.max(widthOf(line), counted) + Math.max(4, word.length + 1) >= width;
}

/** A width in half characters: Chinese ones count two, and the marks that they share with other writing. */
function widthOf(line: Line): number {
  const narrow = /\p{Script=Han}/u.test(line.text) ? /[\u0000-\u02ff]/ : /./;
  let width = indentOf(line);
  for (const character of line.text) width += narrow.test(character) ? 1 : 2;
  return width;
}

function indentOf({ indented }: Line): number {
  return indented ? 4 : 0;
}

const longestQuotation = 24;

/** How much of a paragraph's end is read for the clause that is quoted. */
const enoughToQuote = 200;

/** A text without the marks at its end. */
function withoutLast(text: string): string {
  let end = text.length;
  while (end > 0 && '，。；：！？、'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The clause before a break, as a repair quotes it. */
export function clauseBefore(text: string): string {
  const bare = withoutLast(text);
  const cut = Math.max(...[...'，。；：！？'].map((mark) => bare.lastIndexOf(mark)));
  const from = Math.max(cut + 1, text.length - longestQuotation);
  const words = text.slice(from);
  // Half a word in Latin letters at the beginning is left out.
  return (
    from > 0 && /[A-Za-z]/.test(text.charAt(from - 1)) ? words.replace(/^[A-Za-z]+[\s,.;:]*/, '') : words
  ).trim();
}

/** The clause after a break, as a repair quotes it. */
export function clauseAfter(text: string): string {
  const lead = /^[，。；：！？、]*/u.exec(text)?.[0].length ?? 0;
  const cut = text.slice(lead).search(/[，。；：！？]/u);
  const end = cut === -1 ? text.length : lead + Math.max(cut, lead > 0 ? 0 : 1);
  const words = sliceText(text, 0, Math.min(end, longestQuotation));
  return (/[A-Za-z]/.test(text.charAt(words.length)) ? words.replace(/(?<= )[A-Za-z]+$/, '') : words).trim();
}

import { sliceText } from '../../content/slice-text.ts';
import type { Repair } from '../../model/article.ts';
import { type Answers, type Doubt, doubtKey } from '../doubt.ts';
import type { Line } from '../line.ts';
import { beginsInside } from './endings.ts';
import { type BreakVerdict, judgeBreak } from './judge-break.ts';
import type { WordCutter } from './word-cutter.ts';
import { isFull, wrapWidth } from './wrapped.ts';

/** A place where two lines were joined: an offset into the joined text. */
export interface Joint {
  at: number;
  certainty: Repair['certainty'];
  /** Whether the two were lines of one wrapped paragraph, with no blank line between them. */
  wrap: boolean;
}

/** A line that may have been put together from several. */
export interface JoinedLine extends Line {
  joints: Joint[];
}

/** Joins the lines of broken paragraphs; those that may be broken are doubts until they are answered. */
export function joinLines(
  lines: readonly Line[],
  words: WordCutter,
  answers: Answers,
): { lines: JoinedLine[]; doubts: Doubt[] } {
  const width = wrapWidth(lines);
  const prose = lines.filter((line) => line.mark === 'text' && line.text.length > 20);
  const indents = prose.filter((line) => line.indented).length >= Math.max(2, prose.length * 0.3);
  const joined: JoinedLine[] = [];
  const doubts: Doubt[] = [];
  lines.forEach((line, index) => {
    const last = joined.at(-1);
    const verdict = last && index > 0 ? judge(lines, index - 1, { words, width, indents }) : 'apart';
    const [before, after] = [clauseBefore(last?.text ?? ''), clauseAfter(line.text)];
    const doubt: Doubt = { kind: 'join', text: before, other: after, done: false };
    const answer = verdict === 'ask' ? answers.get(doubtKey(doubt)) : undefined;
    if (last && (verdict === 'join' || answer === true)) {
      const wrap = line.gap === 0 && width !== undefined;
      last.joints.push({ at: last.text.length, certainty: 'certain', wrap });
      const space = /[A-Za-z,;]$/.test(last.text) && /^[A-Za-z]/.test(line.text) ? ' ' : '';
      last.text += space + line.text;
    } else {
      if (verdict === 'ask' && answer === undefined) doubts.push(doubt);
      joined.push({ ...line, joints: [] });
    }
  });
  return { lines: joined, doubts };
}

interface Setting {
  words: WordCutter;
  width: number | undefined;
  /** Whether paragraphs begin with an indent. */
  indents: boolean;
}

function judge(lines: readonly Line[], index: number, { words, width, indents }: Setting): BreakVerdict {
  const [before, after] = [lines[index], lines[index + 1]];
  if (!before || !after || before.mark !== 'text' || after.mark !== 'text') return 'apart';
  const verdict = judgeBreak(lines, index, words);
  if (width !== undefined && after.gap === 0) {
    if (after.indented) return 'apart';
    if (isFull(before, width))
      return indents || verdict === 'join' || !/[。！？”]$/.test(before.text) ? 'join' : 'ask';
    return indents && verdict === 'ask' ? 'join' : verdict;
  }
  if (indents && verdict === 'join' && after.indented && !beginsInside(after.text)) return 'ask';
  return verdict;
}

const longestQuotation = 24;

/** The clause before a break, as a repair quotes it. */
export function clauseBefore(text: string): string {
  const bare = text.replace(/[，。；：！？、]+$/u, '');
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

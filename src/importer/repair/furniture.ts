import { squeeze } from '../../archive/resolve/squeeze.ts';
import { type Answers, type Doubt, doubtKey } from '../doubt.ts';
import type { Line } from '../line.ts';
import { type Amendment, leaveOut } from './amendments.ts';

const page = '(?:第?[一二三四五六七八九十百\\dA-Za-z]{1,4}版)';
const jump = `(?:(?:紧|文)?(?:下转|上接|转|接)${page}(?:[^，。！？）)]{0,10})?)`;
const opens = '[（(〔【\\[▲△▼▽▶►◀●■□◆]*';
const shuts = '[）)〕】\\]▲△▼▽▶►◀]*';
const wholeJump = new RegExp(`^${opens}\\s*${jump}\\s*${shuts}$`, 'u');
const endJump = new RegExp(`[（(〔【\\[▲△▼▶►]\\s*${jump}\\s*${shuts}$|(?:下转|转)${page}$`, 'u');
const startJump = new RegExp(`^[（(〔【\\[▲△▼▶►]\\s*${jump}\\s*[）)〕】\\]]?|^上接${page}\\s*`, 'u');
const pageNumber =
  /^(?:[-—–·•\s]*[-—–·•]\s*\d{1,3}\s*[-—–·•][-—–·•\s]*|第\s*\d{1,3}\s*页(?:\s*[，,/]?\s*共\s*\d{1,3}\s*页)?)$/u;
const headWords = /报|刊|版|第\d+期|\d{4}年/u;

/** Lines without the page's furniture, what was left out, and what may be furniture. */
export interface WithoutFurniture {
  lines: Line[];
  amendments: Amendment[];
  doubts: Doubt[];
}

/** Leaves out what belongs to the page and not to the article: 下转第N版, 上接, page numbers, running heads. */
export function leaveOutFurniture(lines: readonly Line[], answers: Answers): WithoutFurniture {
  const result: WithoutFurniture = { lines: [], amendments: [], doubts: [] };
  const counts = new Map<string, number>();
  for (const { text, mark } of lines) if (mark === 'text') counts.set(text, (counts.get(text) ?? 0) + 1);
  let gap = 0;
  for (const line of lines) {
    const kept = line.mark === 'text' ? keep(line, counts.get(line.text) ?? 0, answers, result) : line;
    gap = Math.max(gap, line.gap);
    if (!kept) continue;
    result.lines.push({ ...kept, gap });
    gap = 0;
  }
  return result;
}

function keep(line: Line, count: number, answers: Answers, result: WithoutFurniture): Line | undefined {
  const { text } = line;
  const bare = squeeze(text);
  if (wholeJump.test(bare) || pageNumber.test(bare)) {
    result.amendments.push(leaveOut(line, 0, text.length, 'certain'));
    return undefined;
  }
  if (count > 1 && text.length <= 20 && !/[。！？]$/.test(text)) {
    const doubt: Doubt = { kind: 'furniture', text, other: '', done: headWords.test(text) };
    const answer = answers.get(doubtKey(doubt));
    const known = result.doubts.some((item) => doubtKey(item) === doubtKey(doubt));
    if (!known && answer === undefined) result.doubts.push(doubt);
    if (answer ?? doubt.done) {
      result.amendments.push(leaveOut(line, 0, text.length, answer ? 'certain' : 'inferred'));
      return undefined;
    }
  }
  return trimJumps(line, result);
}

function trimJumps(line: Line, result: WithoutFurniture): Line {
  const end = endJump.exec(line.text);
  if (end) result.amendments.push(leaveOut(line, end.index, line.text.length, 'certain'));
  const text = end ? line.text.slice(0, end.index).trimEnd() : line.text;
  const start = startJump.exec(text);
  if (!start) return { ...line, text };
  result.amendments.push(leaveOut(line, 0, start[0].length, 'certain'));
  const rest = text.slice(start[0].length);
  const skipped = squeeze(start[0]).length;
  return { ...line, text: rest.trimStart(), start: line.start + skipped };
}

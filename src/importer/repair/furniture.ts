import { squeeze } from '../../archive/resolve/squeeze.ts';
import type { Repair } from '../../model/article.ts';
import type { Line } from '../line.ts';
import type { RepairLog } from './repair-log.ts';

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

/** Leaves out what belongs to the page and not to the article: 下转第N版, 上接, page numbers, running heads. */
export function leaveOutFurniture(lines: readonly Line[], log: RepairLog): Line[] {
  const heads = runningHeads(lines, log);
  const kept: Line[] = [];
  let gap = 0;
  for (const line of lines) {
    gap = Math.max(gap, line.gap);
    const certainty = line.mark !== 'text' ? undefined : isOfPage(line) ? 'certain' : heads.get(line.text);
    if (certainty) {
      log.amend(line, '', certainty);
      continue;
    }
    kept.push({ ...(line.mark === 'text' ? trimJumps(line, log) : line), gap });
    gap = 0;
  }
  return kept;
}

/** Short lines that come again, with how sure it is that they are left out; undefined for those that stay. */
function runningHeads(lines: readonly Line[], log: RepairLog): Map<string, Repair['certainty'] | undefined> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const { mark, text } = line;
    if (mark === 'text' && text.length <= 20 && !/[。！？]$/.test(text) && !isOfPage(line))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const again = [...counts].flatMap(([text, count]) => (count > 1 ? text : []));
  const ask = (text: string) => log.ask({ kind: 'furniture', text, done: headWords.test(text) });
  return new Map(again.map((text) => [text, ask(text)]));
}

/** Whether a line is nothing but where the text goes on, or the number of its page. */
function isOfPage({ text }: Line): boolean {
  const bare = squeeze(text);
  return wholeJump.test(bare) || pageNumber.test(bare);
}

function trimJumps(line: Line, log: RepairLog): Line {
  const end = endJump.exec(line.text);
  if (end) log.amend(line, '', 'certain', end.index);
  const text = end ? line.text.slice(0, end.index).trimEnd() : line.text;
  const jump = startJump.exec(text)?.[0] ?? '';
  if (jump === '') return { ...line, text };
  log.amend(line, '', 'certain', 0, jump.length);
  return { ...line, text: text.slice(jump.length).trimStart(), start: line.start + squeeze(jump).length };
}

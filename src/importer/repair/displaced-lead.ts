import { sliceText } from '../../content/slice-text.ts';
import { type Line, withoutObjects } from '../line.ts';
import { isClosed, isProse } from './endings.ts';
import { isSubheading } from './headline-shape.ts';
import type { RepairLog } from './repair-log.ts';

const enoughToMove = 5;
const enoughToAsk = 4;
const summary = /近年来|多年来|一直以来|今年以来|长期以来|按照|围绕|以来，|坚持|始终/u;
const verdicts = /唱响|谱写|走出|书写|绘就|奏响|交出|凝聚|汇聚|彰显|展现|注入|贡献/u;

/**
 * Finds a lead (导语) that was printed out of place and puts it first. Only an article whose text
 * begins with a 小标题 lacks a lead; a paragraph that stands alone between wide gaps, before the next
 * 小标题, and sums up instead of telling may be it. It is always an inference and always a doubt.
 */
export function restoreLead<L extends Line>(lines: readonly L[], subject: string, log: RepairLog): L[] {
  if (!isSubheading(lines, 0)) return [...lines];
  const gaps = lines.map(({ gap }) => gap).sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 1;
  let best: { lead: L; points: number } | undefined;
  lines.forEach((lead, index) => {
    if (index < 2 || lead.mark !== 'text' || !isProse(lead.text) || !isClosed(lead.text)) return;
    const points = isSubheading(lines, index) ? 0 : pointsOf(lines, index, usual, subject);
    if (points > (best?.points ?? 0)) best = { lead, points };
  });
  if (!best || best.points < enoughToAsk) return [...lines];
  const { lead, points } = best;
  const text = openingOf(withoutObjects(lead.text));
  const certainty = log.ask({ kind: 'move', text, other: 'lead', done: points >= enoughToMove });
  if (!certainty) return [...lines];
  log.moves.push({ kind: 'move', text, to: 'lead', certainty });
  return [lead, ...lines.filter((line) => line !== lead)];
}

/** How a block begins: its first sentence, or its first twenty characters. */
function openingOf(text: string): string {
  const sentence = /^.{4,40}?[。！？]/u.exec(text)?.[0];
  return sentence ?? sliceText(text, 0, 20);
}

function pointsOf(lines: readonly Line[], index: number, usual: number, subject: string): number {
  const [line, next] = [lines[index], lines[index + 1]];
  let points = sumsUp(line?.text ?? '', subject);
  // Where a paragraph stands tells nothing alone: it must sum up as well.
  if (points <= 0) return 0;
  if (line && line.gap > usual) points += 2;
  if (next && next.gap > usual) points += 1;
  if (!next || isSubheading(lines, index + 1)) points += 1;
  return points;
}

/** How much a text sums up instead of telling: a maxim, a span of years, a verdict, the headline's subject. */
function sumsUp(text: string, subject: string): number {
  let points = 0;
  if (/^[^，。]{4,10}，[^，。]{4,10}[。！]/u.test(text)) points += 1;
  if (summary.test(text)) points += 1;
  if (verdicts.test(text)) points += 1;
  if (subject.length > 2 && text.includes(subject)) points += 1;
  if (/^(?:同时|此外|其中|值得一提|据|记者|他|她|下一步|今后|接下来)/u.test(text)) points -= 3;
  if (/\d/.test(text)) points -= 1;
  return points;
}

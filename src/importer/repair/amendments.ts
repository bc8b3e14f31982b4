import type { Repair } from '../../model/article.ts';
import type { Amendment } from './repair-log.ts';

/**
 * The amendments as repairs in the order of the text. A repair is known by its words, so each takes in
 * as much of its line, before and after, as makes them stand in one place only.
 */
export function repairsOf(lines: readonly string[], amendments: readonly Amendment[]): Repair[] {
  const texts = [...lines];
  const sorted = outermost(amendments).sort((a, b) => a.at - b.at);
  const repairs: Repair[] = [];
  let [line, start, shift] = [0, 0, 0];
  for (const { at, length, put, certainty } of sorted) {
    while (line < texts.length - 1 && at >= start + (lines[line]?.length ?? 0)) {
      start += lines[line]?.length ?? 0;
      line += 1;
      shift = 0;
    }
    const text = texts[line] ?? '';
    const from = at - start + shift;
    const [left, right] = uniqueStretch(texts.join(''), text, from, from + length);
    const ahead = text.slice(left, from);
    const behind = text.slice(from + length, right);
    const words = text.slice(from, from + length);
    texts[line] = text.slice(0, from) + put + text.slice(from + length);
    shift += put.length - length;
    if (ahead + put + behind === '') repairs.push({ kind: 'remove', text: words, certainty });
    else
      repairs.push({
        kind: 'replace',
        before: ahead + words + behind,
        after: ahead + put + behind,
        certainty,
      });
  }
  return repairs;
}

/** The amendments that lie in no other one: what is left out as a whole need not be mended first. */
function outermost(amendments: readonly Amendment[]): Amendment[] {
  const kept: Amendment[] = [];
  for (const one of [...amendments].sort((a, b) => b.length - a.length)) {
    const inside = kept.some(({ at, length }) => one.at >= at && one.at + one.length <= at + length);
    if (!inside) kept.push(one);
  }
  return kept;
}

/** The shortest stretch of a line round another one that stands in the whole text once, as far as there is one. */
function uniqueStretch(whole: string, line: string, start: number, end: number): [number, number] {
  const isUnique = (from: number, to: number): boolean => {
    const words = line.slice(from, to);
    return whole.indexOf(words) === whole.lastIndexOf(words);
  };
  for (let from = start; from >= Math.max(0, start - 12); from -= 1)
    if (isUnique(from, end)) return [from, end];
  const from = Math.max(0, start - 12);
  for (let to = end; to <= Math.min(line.length, end + 12); to += 1)
    if (isUnique(from, to)) return [from, to];
  return [start, end];
}

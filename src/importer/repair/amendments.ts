import { squeeze } from '../../archive/resolve/squeeze.ts';
import type { Repair } from '../../model/article.ts';
import type { Line } from '../line.ts';

/** A change of characters, by its place in the received text without white space. */
export interface Amendment {
  at: number;
  length: number;
  /** What stands there afterwards; empty when the characters are left out. */
  put: string;
  certainty: Repair['certainty'];
}

/** The change that takes a stretch of a line out; `start` and `end` are offsets into the line's text. */
export function leaveOut(line: Line, start: number, end: number, certainty: Repair['certainty']): Amendment {
  return replaceIn(line, start, end, '', certainty);
}

/** The change that puts other characters for a stretch of a line. */
export function replaceIn(
  line: Line,
  start: number,
  end: number,
  put: string,
  certainty: Repair['certainty'],
): Amendment {
  const at = line.start + squeeze(line.text.slice(0, start)).length;
  return { at, length: squeeze(line.text.slice(start, end)).length, put: squeeze(put), certainty };
}

/** The amendments that lie in no other one: what is left out as a whole need not be mended first. */
export function outermost(amendments: readonly Amendment[]): Amendment[] {
  const kept: Amendment[] = [];
  for (const one of [...amendments].sort((a, b) => b.length - a.length)) {
    const inside = kept.some(({ at, length }) => one.at >= at && one.at + one.length <= at + length);
    if (!inside) kept.push(one);
  }
  return kept;
}

/**
 * The amendments as repairs in the order of the text. A repair is known by its words, so each takes in
 * as much of its line, before and after, as makes them stand in one place only.
 */
export function repairsOf(lines: readonly string[], amendments: readonly Amendment[]): Repair[] {
  const texts = [...lines];
  const sorted = [...amendments].sort((a, b) => a.at - b.at);
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

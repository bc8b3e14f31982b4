import { fold } from '../fold.ts';
import { indexedUnits } from '../numbers.ts';
import type { Wanted } from './pattern.ts';

/** A stretch of printed text, marked or not. */
export interface Segment {
  text: string;
  mark: boolean;
}

/** A range of the printed text, in UTF-16 units, the end not included. */
export type Range = [start: number, end: number];

/** Where something stands in the printed text: in order, overlapping and touching ranges joined. */
export function markRanges(text: string, wanted: readonly Wanted[]): Range[] {
  return joinRanges(findRanges(text, [wanted]).flat());
}

/** Where each of several things stands in the printed text, in no order. */
export function findRanges(text: string, parts: readonly (readonly Wanted[])[]): Range[][] {
  const { units, starts, ends } = fold(text);
  const indexed = indexedUnits(units);
  return parts.map((wanted) =>
    wanted.flatMap(({ pattern, fits }) => {
      const found: Range[] = [];
      for (let at = 0; at + pattern.length <= indexed.length; at += 1) {
        if (!pattern.every((accepted, i) => accepted.includes(indexed[at + i] ?? ''))) continue;
        const [start, end] = [starts[at] ?? 0, ends[at + pattern.length - 1] ?? 0];
        if (fits?.(text, start, end) ?? true) found.push([start, end]);
      }
      return found;
    }),
  );
}

/** Cuts a printed text, or the part of it from `from` to `to`, at the ranges to be marked. */
export function segments(text: string, ranges: readonly Range[], from = 0, to = text.length): Segment[] {
  const cut: Segment[] = [];
  let at = from;
  const goTo = (until: number, mark: boolean) => {
    const end = Math.min(until, to);
    if (end <= at) return;
    cut.push({ text: text.slice(at, end), mark });
    at = end;
  };
  for (const [start, end] of ranges) {
    goTo(start, false);
    goTo(end, true);
  }
  goTo(to, false);
  return cut;
}

/** Joins ranges that overlap or touch, in order. */
export function joinRanges(ranges: Range[]): Range[] {
  const joined: Range[] = [];
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

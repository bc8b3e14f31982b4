import { squeeze } from '../../archive/squeeze.ts';
import type { Repair } from '../../content/schema/article.ts';
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
 * The amendments as repairs in the order of the text. A repair changes the first place where its words
 * stand, so each takes in as many characters before it as make that the right place.
 */
export function repairsOf(received: string, amendments: readonly Amendment[]): Repair[] {
  let text = squeeze(received);
  let shift = 0;
  return [...amendments]
    .sort((a, b) => a.at - b.at)
    .map(({ at, length, put, certainty }): Repair => {
      const start = at + shift;
      const words = text.slice(start, start + length);
      let context = 0;
      while (
        context < start &&
        text.indexOf(text.slice(start - context, start + length)) !== start - context
      ) {
        context += 1;
      }
      const ahead = text.slice(start - context, start);
      text = text.slice(0, start) + put + text.slice(start + length);
      shift += put.length - length;
      if (put === '' && ahead === '') return { kind: 'remove', text: words, certainty };
      return { kind: 'replace', before: ahead + words, after: ahead + put, certainty };
    })
    .filter((repair) => repair.kind !== 'replace' || repair.after !== '');
}

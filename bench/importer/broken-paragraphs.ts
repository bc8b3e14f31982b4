import { readFileSync } from 'node:fs';
import { textLine } from '../../src/importer/line.ts';
import { judgeBreak } from '../../src/importer/repair/judge-break.ts';

import { seededRandom } from '../archive/random.ts';

/** What came of joining paragraphs that were broken at random places. */
export interface BrokenParagraphs {
  /** Breaks made, at any character of paragraphs of at least 20. */
  breaks: number;
  /** Breaks joined as certain. */
  joined: number;
  /** Breaks left to the editor's answer. */
  asked: number;
  /** Joins made between paragraphs that were not broken. */
  wrongJoins: number;
  /** Questions about paragraphs that were not broken. */
  idleQuestions: number;
  /** Boundaries between paragraphs that were not broken. */
  boundaries: number;
}

/** Reads a corpus: one JSON object a line with `paras`, an array of paragraphs. */
export function readCorpus(path: string): string[][] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const record: unknown = JSON.parse(line);
      const paras: unknown =
        typeof record === 'object' && record !== null ? Reflect.get(record, 'paras') : [];
      return Array.isArray(paras) ? paras.map(String) : [];
    });
}

/**
 * Breaks about `share` of the paragraphs of articles in two at random places and joins them again.
 * The random numbers come from a seed, so that a run can be repeated.
 */
export function measureJoins(articles: readonly string[][], seed: number, share: number): BrokenParagraphs {
  const random = seededRandom(seed);
  const sum = { breaks: 0, joined: 0, asked: 0, wrongJoins: 0, idleQuestions: 0, boundaries: 0 };
  for (const paragraphs of articles) {
    const pieces: { text: string; broken: boolean }[] = [];
    for (const text of paragraphs) {
      const at = 1 + random.below(text.length - 1);
      if (text.length >= 20 && random.next() < share) {
        pieces.push({ text: text.slice(0, at), broken: true }, { text: text.slice(at), broken: false });
      } else pieces.push({ text, broken: false });
    }
    const lines = pieces.map((piece) => textLine(piece.text.trim(), 1));
    pieces.forEach((piece, index) => {
      if (index + 1 >= pieces.length) return;
      const verdict = judgeBreak(lines, index);
      if (piece.broken) {
        sum.breaks += 1;
        if (verdict === 'join') sum.joined += 1;
        if (verdict === 'ask') sum.asked += 1;
      } else {
        sum.boundaries += 1;
        if (verdict === 'join') sum.wrongJoins += 1;
        if (verdict === 'ask') sum.idleQuestions += 1;
      }
    });
  }
  return sum;
}

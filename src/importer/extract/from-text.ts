import { cleanText } from '../../content/clean-text.ts';
import { ProblemList } from '../../content/problem.ts';
import { linesOf } from '../line.ts';
import { decodeText, type Encoding } from './decode-text.ts';
import type { Received } from './received.ts';

/** Reads a plain text. The text as received is kept with every character that it has. */
export function fromText(bytes: Uint8Array, file: string, encoding?: Encoding): Received {
  const text = decodeText(bytes, file, encoding).replace(/^\ufeff/, '');
  return {
    text,
    lines: linesOf(cleanReceived(text).text),
    pictures: [],
    controls: cleanReceived(text).controls,
  };
}

/** A received text as the archive reads it, without invisible characters, and how many of them were bidirectional controls. */
export function cleanReceived(text: string): { text: string; controls: number } {
  const problems = new ProblemList();
  const cleaned = cleanText(text, '', problems);
  const control = problems.items.find((problem) => problem.code === 'bidi-control');
  return { text: cleaned, controls: Number(control?.values.count ?? 0) };
}

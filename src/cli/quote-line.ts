import { join } from 'node:path';
import { withoutPrivateNumbers } from '../content/private-numbers.ts';
import type { Problem } from '../content/problem.ts';
import { sliceText } from '../content/slice-text.ts';
import { readPlainFile } from '../files/plain-file.ts';

/** How many characters of a long line are shown on each side of the place that is marked. */
const margin = 30;

/** Control characters, which a terminal would obey, and directional ones, which would hide what is there. */
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Characters that a terminal shows two columns wide: Han, kana, Hangul, full-width forms, and punctuation of theirs. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/**
 * A line of a file as two lines of text: its number and words round a 1-based column (in UTF-16
 * units), and a mark under what was seen there.
 */
export function quoteLine(line: string, number: number, column: number, seen: string): string {
  const at = Math.min(Math.max(column - 1, 0), line.length);
  const marked = seen !== '' && line.startsWith(seen, at) ? Math.min(seen.length, margin) : 1;
  const from = at > margin * 2 ? at - margin : 0;
  const to = Math.min(line.length, at + marked + margin);
  const gutter = `${String(number).padStart(5)} │ `;
  const before = `${from > 0 ? '…' : ''}${visible(sliceText(line, from, at))}`;
  const after = `${visible(sliceText(line, at, to))}${to < line.length ? '…' : ''}`;
  const mark = '^'.repeat(Math.max(1, displayWidth(visible(line.slice(at, at + marked)))));
  return `${gutter}${before}${after}\n${' '.repeat(5)} │ ${' '.repeat(displayWidth(before))}${mark}`;
}

function visible(text: string): string {
  return text.replace(unprintable, (character) => (character === '\t' ? ' ' : '·'));
}

/** How many columns of a terminal a text takes. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}

/** Reads the lines that problems are on, each file of a root once. */
export class LineReader {
  readonly #root: string;
  readonly #files = new Map<string, string[]>();
  /** Lines without private numbers, by file and line: a line may have many problems. */
  readonly #shown = new Map<string, string>();

  constructor(root: string) {
    this.#root = root;
  }

  /** The line of a problem with a mark under what was seen; empty when there is no such line of text. */
  quote({ file, line, column, values }: Problem): string {
    const lines = this.#files.get(file) ?? this.#read(file);
    this.#files.set(file, lines);
    const place = `${file}:${line}`;
    const text = this.#shown.get(place) ?? withoutPrivateNumbers(lines[line - 1] ?? '');
    this.#shown.set(place, text);
    return text === '' ? '' : quoteLine(text, line, column, String(values.seen ?? ''));
  }

  /** A file that cannot be read or is no text has no line to quote. */
  #read(file: string): string[] {
    if (!/\.(?:md|ya?ml|txt)$/.test(file)) return [];
    try {
      return readPlainFile(join(this.#root, file))
        .toString()
        .replace(/^\ufeff/, '')
        .split(/\r\n|\r|\n/);
    } catch {
      return [];
    }
  }
}

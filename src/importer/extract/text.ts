import { cleanText } from '../../content/clean-text.ts';
import { ProblemList } from '../../content/problem.ts';
import { type Line, linesOf, placed } from '../line.ts';
import { decodeText } from './decode-text.ts';
import type { ImportFormat } from './format.ts';

/** Plain texts. The text as received is kept with every character that it has. */
export const text: ImportFormat = {
  name: 'text',
  endings: ['.txt', '.md'],
  whenEmpty: 'file-empty',
  read(bytes, { file, encoding }) {
    const received = decodeText(bytes, file, encoding).replace(/^\ufeff/, '');
    const { text: clean, controls } = cleanReceived(received);
    const holds = { text: clean, pictures: 0, tables: 0, notes: 0 };
    return { text: received, lines: linesOfPages(received), pictures: [], controls, holds };
  },
};

/** A received text as the archive reads it, without invisible characters, and how many of them were bidirectional controls. */
export function cleanReceived(text: string): { text: string; controls: number } {
  const problems = new ProblemList();
  const cleaned = cleanText(text, '', problems);
  const control = problems.items.find((problem) => problem.code === 'bidi-control');
  return { text: cleaned, controls: Number(control?.values.count ?? 0) };
}

/** The lines of a text; the first of each page that a form feed begins says so. */
function linesOfPages(received: string): Line[] {
  const pages = received.split('\f').map((page) => linesOf(cleanReceived(page).text));
  return placed(
    pages.flatMap((lines, page) =>
      lines.map((line, at) => (page > 0 && at === 0 ? { ...line, look: { breaksBefore: true } } : line)),
    ),
  );
}

import type { Line } from '../../line.ts';
import type { DrawnCell } from './table.ts';

/** The longest text of a cell in a table of facts, in characters. */
const longestCell = 600;

/**
 * Whether a table only lays things out, as a masthead, columns of text or pictures with their captions do: it has one
 * row, or one column of more than names, cells that are pages of their own, or mostly pictures.
 */
export function isLaidOut(rows: readonly (readonly DrawnCell[])[]): boolean {
  const cells = rows.flat();
  const filled = cells.filter(({ lines }) => lines.length > 0);
  if (rows.length < 2 || filled.length < 2) return true;
  const columns = new Set(filled.map(({ column }) => column));
  if (columns.size < 2)
    return !filled.every(({ lines, bordered }) => bordered && lengthOf(lines) <= 30) || filled.length < 3;
  if (filled.some(({ lines }) => isPage(lines))) return true;
  const pictured = filled.filter(({ lines }) => lines.some(({ mark }) => mark === 'picture'));
  if (pictured.length * 2 >= filled.length && filled.every(({ lines }) => lengthOf(lines) <= 80)) return true;
  return (
    !filled.some(({ bordered }) => bordered) &&
    filled.some(({ lines }) => lines.length > 1 && lengthOf(lines) > 80)
  );
}

/** Whether a cell holds what a page does: a table, a heading with a text, many paragraphs. */
function isPage(lines: readonly Line[]): boolean {
  const length = lengthOf(lines);
  if (lines.some(({ rows = [] }) => rows.length > 1)) return true;
  const long = lines.filter(({ text }) => text.length > 40);
  return (
    length > longestCell ||
    (long.length > 1 && lines.some(({ mark }) => mark === 'heading')) ||
    (lines.length > 3 && long.length > 2 && length > 300)
  );
}

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text, mark }) => sum + (mark === 'picture' ? 0 : text.length), 0);
}

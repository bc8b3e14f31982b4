import { type Line, textLine } from '../line.ts';
import type { ReadingLog } from './reading-log.ts';

/** A cell of a table as it was read, at its place in the grid. */
export interface Cell {
  lines: Line[];
  column: number;
}

/**
 * The cells of a table that only lays things out, row by row; where a row of pictures stands above one of their captions, each
 * caption after its picture.
 */
export function readingOrder<Item>(
  rows: readonly (readonly Item[])[],
  arePictures: (row: readonly Item[]) => boolean,
  areCaptions: (row: readonly Item[]) => boolean,
): Item[] {
  const order: Item[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const [row = [], below = []] = [rows[at], rows[at + 1]];
    const isPaired = row.length > 1 && row.length === below.length && arePictures(row) && areCaptions(below);
    if (isPaired) at += 1;
    order.push(...row.flatMap((cell, column) => (isPaired ? [cell, below[column] ?? cell] : [cell])));
  }
  return order;
}

/** A table as a line, with what links and notes stand in its cells, and below it the pictures of its cells; rows and columns that no words stand in are left out. */
export function tableLines(rows: readonly (readonly Cell[])[], log: ReadingLog): Line[] {
  const texts = rows.map((row) => new Map(row.map(({ column, lines }) => [column, textOf(lines, log)])));
  const filled = texts.flatMap((row) => [...row].flatMap(([column, text]) => (text === '' ? [] : column)));
  const columns = [...new Set(filled)].sort((a, b) => a - b);
  const lines = rows.flat().flatMap((cell) => cell.lines);
  const pictures = lines.filter(({ mark }) => mark === 'picture');
  if (columns.length === 0) {
    log.dissolved += 1;
    return pictures;
  }
  const objects = lines.flatMap((line) => line.objects ?? []);
  const table: Line = {
    ...textLine('', 1),
    mark: 'table',
    rows: texts
      .map((row) => columns.map((column) => row.get(column) ?? ''))
      .filter((row) => row.some((text) => text !== '')),
    ...(objects.length > 0 && { objects }),
  };
  return [table, ...pictures];
}

/** The words of a cell in one line, those of a table in it too. */
function textOf(lines: readonly Line[], log: ReadingLog): string {
  const texts = lines.flatMap(({ mark, rows, order, text }) => {
    if (mark === 'picture') return [];
    if (rows) log.dissolved += 1;
    if (rows) return rows.flat().filter((inner) => inner !== '');
    if (order === undefined) return text;
    log.render('', `${order}.`);
    return `${order}. ${text}`;
  });
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

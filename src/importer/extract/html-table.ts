import { DomUtils } from 'htmlparser2';
import { type DomElement, firstOf, textOf } from './html-tree.ts';

/** The most columns and cells that a grid is made for: a table that claims more does so to do harm. */
const mostColumns = 1000;
const mostCells = 200_000;

/** Cells by row and column; a cell stands at its first place, and the others that it spans are undefined. */
export type Grid = (DomElement | undefined)[][];

/**
 * The grid of a table that holds facts, each cell at its place (HTML Standard, "forming a table"); undefined for one
 * that only lays a page out: that holds one row or column, another table, pictures, or running text.
 */
export function gridOf(table: DomElement): Grid | undefined {
  if (table.attribs.role === 'presentation' || firstOf(table.children, ({ name }) => name === 'table'))
    return undefined;
  const grid = placeCells(rowsOf(table));
  if (!grid) return undefined;
  const cells = grid.flatMap((row, at) =>
    row.flatMap((cell, column) => (cell ? [{ cell, at, column, text: textOf(cell) }] : [])),
  );
  const filled = cells.filter(({ text }) => text !== '');
  const columns = new Set(filled.map(({ column }) => column));
  const rows = new Set(filled.map(({ at }) => at));
  if (columns.size < 2 || rows.size < 2) return undefined;
  const isHeaded = firstOf(table.children, ({ name }) => name === 'th' || name === 'caption') !== undefined;
  const pictured = cells.filter(({ cell }) => hasPicture(cell)).length;
  const running = filled.filter(({ text }) => text.length > 200).length;
  if (pictured > filled.length * 0.3 && !isHeaded) return undefined;
  const layout = running > filled.length * (isHeaded ? 0.5 : 0.2);
  return layout ? undefined : grid;
}

/**
 * The cells of a table that lays a page out, in the order in which they are read: row by row, and where a row of
 * pictures stands above one of short texts, each text after its picture.
 */
export function readingOrder(table: DomElement): DomElement[] {
  const rows = rowsOf(table).map(cellsOf);
  const order: DomElement[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const [row = [], below = []] = [rows[at], rows[at + 1]];
    const isPaired =
      row.length > 1 &&
      row.length === below.length &&
      row.every((cell) => hasPicture(cell) && textOf(cell) === '') &&
      below.every((cell) => !hasPicture(cell) && textOf(cell).length <= 80);
    if (isPaired) at += 1;
    order.push(...row.flatMap((cell, column) => (isPaired ? [cell, below[column] ?? cell] : [cell])));
  }
  return order;
}

function hasPicture(cell: DomElement): boolean {
  return firstOf(cell.children, ({ name }) => name === 'img') !== undefined;
}

/** The rows of a table, without those of tables within it. */
function rowsOf(table: DomElement): DomElement[] {
  return table.children.filter(DomUtils.isTag).flatMap((child) => {
    if (child.name === 'tr') return [child];
    if (!/^t(?:head|body|foot)$/.test(child.name)) return [];
    return child.children.filter(DomUtils.isTag).filter(({ name }) => name === 'tr');
  });
}

function cellsOf(row: DomElement): DomElement[] {
  return row.children.filter(DomUtils.isTag).filter(({ name }) => /^t[dh]$/.test(name));
}

function placeCells(rows: readonly DomElement[]): Grid | undefined {
  const grid: Grid = rows.map(() => []);
  const taken = rows.map(() => new Set<number>());
  let cells = 0;
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (taken[at]?.has(column)) column += 1;
      const wide = span(cell.attribs.colspan, mostColumns);
      const high = span(cell.attribs.rowspan, rows.length - at);
      cells += wide * high;
      if (column + wide > mostColumns || cells > mostCells) return undefined;
      for (let below = at; below < at + high; below += 1)
        for (let across = column; across < column + wide; across += 1) taken[below]?.add(across);
      const places = grid[at];
      if (places) places[column] = cell;
      column += wide;
    }
  }
  const width = taken.reduce((most, columns) => Math.max(most, ...columns, -1), -1) + 1;
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column]));
}

/** How far a cell reaches; 0 rows are all that are left. */
function span(value: string | undefined, most: number): number {
  const number = Number.parseInt(value ?? '1', 10);
  if (number === 0) return most;
  return Number.isNaN(number) || number < 0 ? 1 : Math.min(number, most);
}

import { DomUtils } from 'htmlparser2';
import { type DomElement, type DomNode, holds, isUnread, textOf, walk } from './html-tree.ts';
import { readingOrder } from './table-lines.ts';

/** The most columns and cells that a grid is made for: a table that claims more does so to do harm. */
const mostColumns = 1000;
const mostCells = 200_000;

/** A cell, and the first column that it stands in. */
export interface PlacedCell {
  cell: DomElement;
  column: number;
}

/** What a table has: its captions, its cells by row, and what stands in it outside of them. */
export interface TableParts {
  captions: DomElement[];
  rows: DomElement[][];
  others: DomNode[];
  /** Rows that are not shown. */
  hidden: DomElement[];
}

/** Elements round rows and cells: those that HTML has, and those that pages put there all the same. */
const round = /^(?:thead|tbody|tfoot|colgroup|form|center|font)$/;

/** Finds the parts of a table, through what stands round its rows; `isHidden` tells what is not shown. */
export function partsOf(
  table: DomElement,
  isHidden: (element: DomElement) => boolean = () => false,
): TableParts {
  const parts: TableParts = { captions: [], rows: [], others: [], hidden: [] };
  const isRow = (node: DomNode): boolean => DomUtils.isTag(node) && node.name === 'tr';
  let row: DomElement[] | undefined;
  const begin = (): DomElement[] => {
    row = [];
    parts.rows.push(row);
    return row;
  };
  const enter = (node: DomNode): DomNode[] | undefined => {
    if (DomUtils.isText(node) && node.data.trim() !== '') parts.others.push(node);
    if (!DomUtils.isTag(node) || isUnread(node)) return undefined;
    if (node.name === 'caption') parts.captions.push(node);
    else if (/^t[dh]$/.test(node.name)) (row ?? begin()).push(node);
    else if (!isRow(node) && !round.test(node.name)) parts.others.push(node);
    else if (isHidden(node)) parts.hidden.push(node);
    else {
      if (isRow(node)) begin();
      return node.children;
    }
    return undefined;
  };
  walk(table.children, enter, (node) => {
    if (isRow(node)) row = undefined;
  });
  return parts;
}

/**
 * The rows of a table that holds facts, each cell at its place (HTML Standard, "forming a table"); undefined for one
 * that only lays a page out: that holds one row or column, another table, pictures, or running text.
 */
export function gridOf(
  table: DomElement,
  { rows }: Pick<TableParts, 'rows'> = partsOf(table),
): PlacedCell[][] | undefined {
  if (table.attribs.role === 'presentation' || holds(table, 'table')) return undefined;
  const grid = placeCells(rows);
  if (!grid) return undefined;
  const cells = grid.flatMap((row, at) => row.map((one) => ({ ...one, at, text: textOf(one.cell) })));
  const filled = cells.filter(({ text }) => text !== '');
  const columns = new Set(filled.map(({ column }) => column));
  if (columns.size < 2 || new Set(filled.map(({ at }) => at)).size < 2) return undefined;
  const isHeaded = holds(table, 'th') || holds(table, 'caption');
  const pictured = cells.filter(({ cell }) => holds(cell, 'img')).length;
  const running = filled.filter(({ text }) => text.length > 200).length;
  if (pictured > filled.length * 0.3 && !isHeaded) return undefined;
  const layout = running > filled.length * (isHeaded ? 0.5 : 0.2);
  return layout ? undefined : grid;
}

/** The cells of a table that lays a page out, in the order in which they are read. */
export function cellsInOrder({ rows }: TableParts): DomElement[] {
  return readingOrder(
    rows,
    (row) => row.every((cell) => holds(cell, 'img') && textOf(cell) === ''),
    (row) => row.every((cell) => !holds(cell, 'img') && textOf(cell).length <= 80),
  );
}

function placeCells(rows: readonly (readonly DomElement[])[]): PlacedCell[][] | undefined {
  const taken = rows.map(() => new Set<number>());
  const grid: PlacedCell[][] = [];
  let cells = 0;
  for (const [at, row] of rows.entries()) {
    const placed: PlacedCell[] = [];
    let column = 0;
    for (const cell of row) {
      while (taken[at]?.has(column)) column += 1;
      const wide = span(cell.attribs.colspan, mostColumns);
      const high = span(cell.attribs.rowspan, rows.length - at);
      cells += wide * high;
      if (column + wide > mostColumns || cells > mostCells) return undefined;
      for (let below = at; below < at + high; below += 1)
        for (let across = column; across < column + wide; across += 1) taken[below]?.add(across);
      placed.push({ cell, column });
      column += wide;
    }
    grid.push(placed);
  }
  return grid;
}

/** How far a cell reaches; 0 rows are all that are left. */
function span(value: string | undefined, most: number): number {
  const number = Number.parseInt(value ?? '1', 10);
  if (number === 0) return most;
  return Number.isNaN(number) || number < 0 ? 1 : Math.min(number, most);
}

import type { Line } from '../../line.ts';
import { type Cell, readingOrder, tableLines } from '../table-lines.ts';
import { isLaidOut } from './layout-table.ts';
import type { Story } from './reading.ts';
import { childOf, elementsOf, flagOf, settingOf, type XmlElement } from './xml.ts';

/** A cell of a table in a document. */
export interface DrawnCell extends Cell {
  /** Whether a line runs along any side of it. */
  bordered: boolean;
}

/** More columns than any table has: what a broken grid says. */
const mostColumns = 200;

/** Reads a table: one that holds facts stays a table, one that only lays things out gives its lines in reading order. */
export function readTable(element: XmlElement, story: Story): Line[] {
  const { reading } = story;
  const rows = rowsOf(element, story).filter((row) => row.some(({ lines }) => lines.length > 0));
  if (rows.length === 0 || isLaidOut(rows)) {
    reading.dissolved += 1;
    return inReadingOrder(rows);
  }
  return tableLines(rows, reading);
}

function rowsOf(table: XmlElement, story: Story): DrawnCell[][] {
  const { reading } = story;
  const properties = childOf(table, 'w:tblPr');
  const styled =
    hasBorders(childOf(properties, 'w:tblBorders')) ??
    hasBorders(reading.styles.tableBorders(settingOf(properties, 'w:tblStyle'))) ??
    false;
  /** For each column whether the cell above it may go on. */
  const open = new Set<number>();
  return within(table, 'w:tr').flatMap((row) => {
    const own = childOf(row, 'w:trPr');
    if (childOf(own, 'w:del')) {
      reading.leaveOut('deleted', row);
      return [];
    }
    if (flagOf(own, 'w:hidden')) {
      reading.leaveOut('hidden', row);
      return [];
    }
    const cells: DrawnCell[] = [];
    let column = Math.min(mostColumns, Number(settingOf(own, 'w:gridBefore') ?? 0) || 0);
    for (const cell of within(row, 'w:tc')) {
      const set = childOf(cell, 'w:tcPr');
      const span = Math.min(mostColumns, Math.max(1, Number(settingOf(set, 'w:gridSpan') ?? 1) || 1));
      const merge = childOf(set, 'w:vMerge');
      const goesOn = merge && merge.attributes['w:val'] !== 'restart' && open.has(column);
      const isSide = childOf(set, 'w:hMerge') && settingOf(set, 'w:hMerge') !== 'restart' && cells.length > 0;
      if (childOf(set, 'w:cellDel')) reading.leaveOut('deleted', cell);
      else if (goesOn || isSide) reading.leaveOut('hidden', cell);
      else {
        const bordered = hasBorders(childOf(set, 'w:tcBorders')) ?? styled;
        const inner = elementsOf(cell).filter((child) => child !== set);
        cells.push({ lines: story.blocks(inner, { ...story, inCell: true }), column, bordered });
      }
      for (let at = column; at < column + span; at += 1) open.delete(at);
      if (merge) open.add(column);
      column = Math.min(mostColumns, column + span);
    }
    return [cells];
  });
}

/** The rows of a table or the cells of a row, through whatever is put round them. */
function within(element: XmlElement, name: 'w:tr' | 'w:tc'): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return /^w:(?:sdt|sdtContent|customXml|ins|moveTo|smartTag)$/.test(child.name) ? within(child, name) : [];
  });
}

function hasBorders(borders: XmlElement | undefined): boolean | undefined {
  if (!borders) return undefined;
  return elementsOf(borders).some(({ attributes }) => !/^(?:nil|none)?$/.test(attributes['w:val'] ?? ''));
}

/** The lines of cells one after another. */
function inReadingOrder(rows: readonly (readonly Cell[])[]): Line[] {
  const arePictures = (row: readonly Cell[]): boolean =>
    row.every((cell) => cell.lines.length > 0 && cell.lines.every(({ mark }) => mark === 'picture'));
  const cells = readingOrder(rows, arePictures, (row) => !arePictures(row));
  return cells.flatMap(({ lines }) => lines.map((line, at) => (at === 0 ? { ...line, gap: 1 } : line)));
}

import { type Line, textLine } from '../line.ts';
import type { Grid } from './html-table.ts';
import type { DomElement } from './html-tree.ts';
import type { PageLog } from './page-log.ts';

/** A table as a line, with what links and notes stand in its cells, and the pictures of its cells below it. */
export function gridLines(grid: Grid, read: (cell: DomElement) => Line[], log: PageLog): Line[] {
  const pictures: Line[] = [];
  const objects: NonNullable<Line['objects']> = [];
  const textOfCell = (cell: DomElement | undefined): string => {
    const lines = cell ? read(cell) : [];
    pictures.push(...lines.filter(({ mark }) => mark === 'picture'));
    const texts = lines.filter(({ mark }) => mark !== 'picture');
    return texts
      .map(({ order, text, objects: own = [] }) => {
        objects.push(...own);
        if (order === undefined) return text;
        log.render('', `${order}.`);
        return `${order}. ${text}`;
      })
      .join(' ');
  };
  const rows = grid.map((row) => row.map(textOfCell)).filter((row) => row.some((cell) => cell !== ''));
  if (rows.length === 0) log.dissolved += 1;
  const table: Line = {
    ...textLine('', 1),
    mark: 'table',
    rows,
    ...(objects.length > 0 && { objects }),
  };
  return [...(rows.length > 0 ? [table] : []), ...pictures];
}

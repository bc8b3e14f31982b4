import type { Body } from './check-body.ts';
import type { ProblemList } from './problem.ts';

const ruler = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/**
 * Reports rows of tables with another number of cells than the head: the parser would drop or invent cells. A head that
 * does not agree with the line below makes no table at all.
 */
export function checkTables({ file, body, bodyLine, blocks }: Body, problems: ProblemList): void {
  if (!body.includes('|')) return;
  const lines = body.split('\n');
  const report = (line: number, count: number, columns: number): void =>
    problems.error('table-uneven', { file, line, column: 1 }, { count, columns });
  for (const block of blocks) {
    const at = block.line - bodyLine;
    if (block.kind === 'table') {
      const [columns, length] = [block.head.length, block.rows.length + 2];
      lines.slice(at, at + length).forEach((text, index) => {
        const count = cellsOf(text);
        if (count !== columns) report(block.line + index, count, columns);
      });
    } else if (block.kind === 'paragraph' || block.kind === 'lead') {
      const [head = '', below = ''] = lines.slice(at, at + 2);
      if (head.includes('|') && below.includes('|') && ruler.test(below))
        report(block.line + 1, cellsOf(below), cellsOf(head));
    }
  }
}

/** How many cells a row has (GitHub Flavored Markdown, "Tables"): marks at its ends part nothing, nor do escaped ones. */
function cellsOf(row: string): number {
  return row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/).length;
}

import { elementsOf, findElement, textIn, type XmlElement } from '../docx/xml.ts';
import { wordContent } from './open-content.ts';
import type { OpenReading } from './open-reading.ts';
import { isDrawn } from './style-properties.ts';
import { wordElement, wordSetting } from './word-element.ts';

/** The most columns that a table has, and the most cells that repeated rows come to: sheets are filled with more. */
const mostColumns = 200;
const mostCopied = 5000;

/** A table as a Word document has it; a cell that others cover is empty. */
export function wordTable(table: XmlElement, reading: OpenReading): XmlElement {
  let left = mostCopied;
  const rows = rowsOf(table).flatMap((row) => {
    const hidden = /^(?:collapse|filter)$/.test(row.attributes['table:visibility'] ?? '');
    const look = hidden ? wordElement('w:trPr', {}, [wordSetting('w:hidden', 1)]) : undefined;
    const cells = cellsOf(row, reading);
    const isEmpty = textIn(row, /./).trim() === '';
    const most = isEmpty ? 1 : 1 + Math.floor(left / Math.max(1, cells.length));
    const times = copies(row, 'table:number-rows-repeated', most);
    left -= (times - 1) * cells.length;
    return Array.from({ length: times }, (_, time) => {
      if (time > 0) reading.word.render('', textIn(wordElement('w:tr', {}, cells), /^w:t$/));
      return wordElement('w:tr', {}, [look, ...cells]);
    });
  });
  return wordElement('w:tbl', {}, rows);
}

function rowsOf(table: XmlElement): XmlElement[] {
  return elementsOf(table).flatMap((child) => {
    if (child.name === 'table:table-row') return [child];
    return /^table:table-(?:header-rows|rows|row-group)$/.test(child.name) ? rowsOf(child) : [];
  });
}

function cellsOf(row: XmlElement, reading: OpenReading): XmlElement[] {
  const cells: XmlElement[] = [];
  let columns = 0;
  /** How many cells the one to the left still covers. */
  let covered = 0;
  for (const cell of elementsOf(row)) {
    const isCovered = cell.name === 'table:covered-table-cell';
    if (!isCovered && cell.name !== 'table:table-cell') continue;
    const times = copies(cell, 'table:number-columns-repeated', mostColumns - columns);
    if (isCovered) reading.leaveOut('hidden', ...elementsOf(cell));
    const span = isCovered ? 1 : countOf(cell, 'table:number-columns-spanned', mostColumns);
    const content = isCovered ? [] : wordContent(cell.children, reading);
    for (let time = 0; time < times; time += 1) {
      if (isCovered && covered > 0) {
        covered -= 1;
        continue;
      }
      const text = wordElement('w:tc', {}, [
        wordElement('w:tcPr', {}, [wordSetting('w:gridSpan', span), bordersOf(cell, reading)]),
        ...content,
      ]);
      if (time > 0) reading.word.render('', textIn(text, /^w:t$/));
      cells.push(text);
      columns += span;
      if (!isCovered) covered = span - 1;
    }
  }
  return cells;
}

function bordersOf({ attributes }: XmlElement, { styles }: OpenReading): XmlElement | undefined {
  const style = styles.attributes(
    'table-cell',
    attributes['table:style-name'] ?? '',
    'style:table-cell-properties',
  );
  const sides = ['fo:border', 'fo:border-left', 'fo:border-right', 'fo:border-top', 'fo:border-bottom'];
  const drawn = sides.some((side) => isDrawn(style[side]));
  return wordElement('w:tcBorders', {}, [wordSetting('w:top', drawn ? 'single' : 'none')]);
}

function countOf({ attributes }: XmlElement, name: string, most: number): number {
  return Math.max(1, Math.min(most, Number.parseInt(attributes[name] ?? '1', 10) || 1));
}

/** How many times a row or cell stands there; what holds more than words is not copied. */
function copies(element: XmlElement, name: string, most: number): number {
  const isPlain = !['draw:frame', 'text:note', 'table:table'].some((held) => findElement(element, held));
  return isPlain ? countOf(element, name, most) : 1;
}

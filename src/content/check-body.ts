import { contentLimits } from '../model/limits.ts';
import type { Block } from './block.ts';
import type { BlockProblem } from './blocks.ts';
import type { NoteProblem } from './notes.ts';
import { withoutPastedTags } from './pasted-tags.ts';
import { type BodyText, placeOfWords, placesIn } from './place.ts';
import type { Place, ProblemList } from './problem.ts';
import { scanLines } from './scan-lines.ts';
import { shownPart } from './shown.ts';

const ruler = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/;

/** The body of an article with what it was read into. */
export interface Body extends BodyText {
  blocks: readonly Block[];
  problems: readonly BlockProblem[];
}

/** Checks the form of an article's body: headings in order, no raw HTML or template syntax taken for live. */
export function checkBody(read: Body, problems: ProblemList): void {
  const { file, blocks } = read;
  for (const problem of read.problems) {
    if ('words' in problem) problems.error(problem.code, placeOfNote(read, problem), { seen: problem.words });
    else
      problems.error(problem.code, { file, line: problem.line, column: 1 }, { most: mostOf(problem.code) });
  }
  // A notice may be a headline alone.
  if (blocks.length === 0 && read.problems.length === 0)
    problems.warning('body-empty', { file, line: read.bodyLine, column: 1 });
  let level = 1;
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    const place = { file, line: block.line, column: 1 };
    if (block.level > level + 1)
      problems.error('heading-skips', place, {
        seen: shownPart(block.text, 0, 40),
        level: '#'.repeat(level + 1),
      });
    if (block.text.trim() === '') problems.error('heading-empty', place);
    level = block.level;
  }
  checkTables(read, problems);
  const { text, count, at } = withoutPastedTags(read.body);
  if (count > 0) problems.warning('pasted-tags', placesIn(file, read.body, read.bodyLine)(at), { count });
  scanLines(file, text, read.bodyLine, problems);
}

/** How many there may be, as editors count: of the parser's levels a list takes two. */
function mostOf(code: string): number {
  const { markdownMarks, markdownDepth } = contentLimits;
  return code === 'too-many-marks' ? markdownMarks.most : markdownDepth.most / 2 - 1;
}

function placeOfNote(read: Body, { line, words }: NoteProblem): Place {
  if (line !== undefined) return placeOfWords(read, line, words);
  return placesIn(read.file, read.body, read.bodyLine)(Math.max(0, read.body.indexOf(words)));
}

/**
 * Reports rows of tables with another number of cells than the head: the parser would drop or invent cells. A head that
 * does not agree with the line below makes no table at all.
 */
function checkTables({ file, body, bodyLine, blocks }: Body, problems: ProblemList): void {
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

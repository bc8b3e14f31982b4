import type { Block } from './block.ts';
import type { BlockProblem } from './blocks.ts';
import { checkTables } from './check-tables.ts';
import { withoutPastedTags } from './pasted-tags.ts';
import { placesIn } from './place.ts';
import type { ProblemList } from './problem.ts';
import { scanLines } from './scan-lines.ts';
import { sliceText } from './slice-text.ts';

/** The body of an article with what it was read into. */
export interface Body {
  file: string;
  body: string;
  bodyLine: number;
  blocks: readonly Block[];
  problems: readonly BlockProblem[];
}

/** Checks the form of an article's body: headings in order, no raw HTML or template syntax taken for live. */
export function checkBody(read: Body, problems: ProblemList): void {
  const { file, blocks } = read;
  for (const { code, line } of read.problems) problems.error(code, { file, line, column: 1 }, { most: 5 });
  if (blocks.length === 0) problems.error('body-empty', { file, line: read.bodyLine, column: 1 });
  let level = 1;
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    const place = { file, line: block.line, column: 1 };
    if (block.level > level + 1)
      problems.error('heading-skips', place, {
        seen: sliceText(block.text, 0, 40),
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

import type { Block } from './block.ts';
import type { BlockNote } from './blocks.ts';
import { fileStart } from './place.ts';
import type { ProblemList } from './problem.ts';

/** The body of an article with what it was read into. */
export interface Body {
  file: string;
  body: string;
  bodyLine: number;
  blocks: readonly Block[];
  notes: readonly BlockNote[];
}

const rawHtml = /<\/?[A-Za-z][^>\n]*>|<!--|<!\[CDATA/;
const template = /\{\{|\{%|\{#/;
const unsafeLink = /\]\(\s*<?\s*(?:javascript|vbscript|data|file)\s*(?::|&#|&colon)/i;

/** Checks the form of an article's body: headings in order, no raw HTML or template syntax taken for live. */
export function checkBody(read: Body, problems: ProblemList): void {
  const { file, blocks, notes } = read;
  for (const note of notes) problems.error(note.code, { file, line: note.line, column: 1 });
  if (blocks.length === 0) problems.error('body-empty', { ...fileStart(file), line: read.bodyLine });
  let level = 1;
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    if (block.level > level + 1) {
      problems.error(
        'heading-skips',
        { file, line: block.line, column: 1 },
        { seen: block.text, level: '#'.repeat(level + 1) },
      );
    }
    if (block.text.trim() === '') problems.error('heading-empty', { file, line: block.line, column: 1 });
    level = block.level;
  }
  scanLines(read, problems);
}

function scanLines({ file, body, bodyLine }: Body, problems: ProblemList): void {
  if (!/[<{]|\]\(|^ {0,3}(?:```|~~~)/m.test(body)) return;
  let fence: { mark: string; line: number } | undefined;
  body.split('\n').forEach((line, index) => {
    const at = (pattern: RegExp, code: string): void => {
      const match = pattern.exec(line);
      if (!match) return;
      const column = [...line.slice(0, match.index)].length + 1;
      problems.warning(code, { file, line: index + bodyLine, column }, { seen: match[0].slice(0, 40) });
    };
    at(rawHtml, 'raw-html');
    at(template, 'template-syntax');
    at(unsafeLink, 'unsafe-link');
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (!mark) return;
    if (!fence) fence = { mark, line: index + bodyLine };
    else if (mark.startsWith(fence.mark) && line.trim() === mark) fence = undefined;
  });
  if (fence)
    problems.warning('fence-not-closed', { file, line: fence.line, column: 1 }, { seen: fence.mark });
}

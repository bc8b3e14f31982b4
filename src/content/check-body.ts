import type { Block } from './block.ts';
import type { BlockNote } from './blocks.ts';
import type { ProblemList } from './problem.ts';

/** The body of an article with what it was read into. */
export interface Body {
  file: string;
  body: string;
  bodyLine: number;
  blocks: readonly Block[];
  notes: readonly BlockNote[];
}

/** What a line of Markdown may hold that will not come out as the editor meant; each pattern looks a bounded way ahead. */
const linePatterns: readonly [code: string, pattern: RegExp][] = [
  [
    'raw-html',
    /<\/?(?!(?:https?|mailto|tel):)[A-Za-z][^<>]{0,300}>|<!--|<!\[CDATA|<\/?(?:script|style|iframe|div|span|section|p|br|img|a|table|font)(?=[\s/]|$)/i,
  ],
  ['template-syntax', /\{\{|\{%|\{#/],
  [
    'unsafe-link',
    /\]\(\s{0,20}<?\s{0,20}(?:j\s*a\s*v\s*a\s*script|vbscript|data|file)\s{0,20}(?::|&#|&colon|%3a)/i,
  ],
  ['heading-no-space', /^ {0,3}#{2,6}(?=[^#\s])/],
  ['heading-fullwidth', /^[ \u3000]{0,4}＃+/],
];

/** Checks the form of an article's body: headings in order, no raw HTML or template syntax taken for live. */
export function checkBody(read: Body, problems: ProblemList): void {
  const { file, blocks, notes } = read;
  for (const note of notes) problems.error(note.code, { file, line: note.line, column: 1 }, { most: 5 });
  if (blocks.length === 0) problems.error('body-empty', { file, line: read.bodyLine, column: 1 });
  let level = 1;
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    const place = { file, line: block.line, column: 1 };
    if (block.level > level + 1)
      problems.error('heading-skips', place, { seen: block.text.slice(0, 40), level: '#'.repeat(level + 1) });
    if (block.text.trim() === '') problems.error('heading-empty', place);
    level = block.level;
  }
  scanLines(read, problems);
}

function scanLines({ file, body, bodyLine }: Body, problems: ProblemList): void {
  if (!/[<{＃]|\]\(|^ {0,3}(?:```|~~~|##)/m.test(body)) return;
  let fence: { mark: string; line: number } | undefined;
  body.split('\n').forEach((text, index) => {
    const line = index + bodyLine;
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1];
    if (fence && mark?.startsWith(fence.mark) && text.trim() === mark) fence = undefined;
    else if (!fence && mark) fence = { mark, line };
    for (const [code, pattern] of linePatterns) {
      const match = pattern.exec(text);
      if (!match || (fence && code.startsWith('heading'))) continue;
      const column = [...text.slice(0, match.index)].length + 1;
      problems.warning(code, { file, line, column }, { seen: match[0].slice(0, 40) });
    }
  });
  if (fence)
    problems.warning('fence-not-closed', { file, line: fence.line, column: 1 }, { seen: fence.mark });
}

import { fenceMark } from './fences.ts';
import { unescapeMarkdown } from './markdown.ts';
import type { Place, ProblemList } from './problem.ts';
import { sliceText } from './slice-text.ts';

const destination = /\]\(([^\n]{1,200})/g;
const unsafe = /^<?(?:javascript|vbscript|data|file)(?::|%3a)/i;

/**
 * What a line of Markdown may hold that will not come out as the editor meant. Each is found in a line as in a whole
 * body (`^` with the flag `m`), and looks a bounded way ahead.
 */
const lookouts: readonly [code: string, { exec(line: string): { index: number; 0: string } | null }][] = [
  [
    'raw-html',
    /(?<!\]\()<\/?(?!(?:https?|mailto|tel):)[A-Za-z][^<>]{0,300}>|<!--|<!\[CDATA|(?<!\]\()<\/?(?:script|style|iframe|div|span|section|p|br|img|a|table|font)(?=[\s/]|$)/i,
  ],
  ['shown-as-text', /\{\{|\{%|\{#/],
  ['link-with-space', /(?<=\]\()(?=[^()"<>\n]{0,200} )[^()"<>\n]{1,200}\.[A-Za-z0-9]{2,5}(?=\))/],
  ['unsafe-link', { exec: unsafeLinkIn }],
  ['heading-no-space', /^ {0,3}#{2,6}(?=[^#\s])/m],
  ['heading-fullwidth', /^[ \u3000]{0,4}＃+/m],
];

/** Warns of lines of a body that will not come out as meant: `bodyLine` is the file's 1-based line of the first. */
export function scanLines(file: string, body: string, bodyLine: number, problems: ProblemList): void {
  // Most articles hold none of it, and are not looked through line by line.
  if (!fenceMark.test(body) && !lookouts.some(([, pattern]) => pattern.exec(body))) return;
  let fence: { mark: string; place: Place } | undefined;
  body.split('\n').forEach((text, index) => {
    const line = index + bodyLine;
    const mark = fenceMark.exec(text)?.[1];
    if (fence && mark?.startsWith(fence.mark) && text.trim() === mark) fence = undefined;
    else if (!fence && mark) fence = { mark, place: { file, line, column: 1 } };
    for (const [code, pattern] of lookouts) {
      const match = pattern.exec(text);
      if (!match || (fence && code.startsWith('heading'))) continue;
      const column = [...text.slice(0, match.index)].length + 1;
      problems.warning(code, { file, line, column }, { seen: sliceText(match[0], 0, 40) });
    }
  });
  if (fence) problems.warning('fence-not-closed', fence.place, { seen: fence.mark });
}

/**
 * The first link of a line that leads to a script or to data, however it is disguised: by letter case, white space or
 * character references.
 */
function unsafeLinkIn(line: string): { index: number; 0: string } | null {
  for (const { 0: seen, 1: typed = '', index } of line.matchAll(destination))
    if (unsafe.test(unescapeMarkdown(typed).replace(/\s+/g, ''))) return { 0: seen, index };
  return null;
}

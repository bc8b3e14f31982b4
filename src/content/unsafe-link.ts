import { unescapeMarkdown } from './markdown.ts';

const destination = /\]\(([^\n]{1,200})/g;
const unsafe = /^<?(?:javascript|vbscript|data|file)(?::|%3a)/i;

/**
 * The first link of a line that leads to a script or to data, however it is disguised: by letter case, white space or
 * character references.
 */
export function unsafeLinkIn(line: string): { index: number; 0: string } | null {
  for (const { 0: seen, 1: typed = '', index } of line.matchAll(destination))
    if (unsafe.test(unescapeMarkdown(typed).replace(/\s+/g, ''))) return { 0: seen, index };
  return null;
}

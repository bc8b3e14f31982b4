import { writtenNames } from '../model/written.ts';

import { shownPart } from './shown.ts';

/** A typo of typing that YAML itself reads as something else. Line and column are 1-based. */
export interface Typo {
  code: 'fullwidth-colon' | 'no-space-after-colon' | 'tab-indent';
  line: number;
  column: number;
  /** The line as typed, shortened. */
  seen: string;
  /** The field that it happened to. */
  field: string;
}

const fields = [...writtenNames].join('|');
const fullWidthColon = new RegExp(
  `^((?:[ \\t]*(?:- +)?(?:${fields}|[a-z_]{2,20}))|[^\\s:：#"'“\\-][^:：]{0,11})[ \\t]*：\\s*`,
);
const missingSpace = new RegExp(`^(\\s*(?:- +)?(?:${fields})):(?=[^\\s/])`);
const tabIndent = /^ *\t(?=\s*\S)/;
const patterns = [
  ['fullwidth-colon', fullWidthColon],
  ['no-space-after-colon', missingSpace],
  ['tab-indent', tabIndent],
] as const;
const blockScalar = /(?:^|[:-])[ \t]+[|>][-+0-9]{0,2}[ \t]*(?:#.*)?$/;

/**
 * Finds the typos that Chinese typing makes in YAML: a full-width colon, no space after the colon, a
 * tab as indent. Text inside block scalars (`|`, `>`) and quotation marks is left alone.
 */
export function findTypos(source: string): Typo[] {
  if (!/[：\t]|:[^\s/]/.test(source)) return [];
  const typos: Typo[] = [];
  let blockIndent = -1;
  let quote = '';
  source.split('\n').forEach((line, index) => {
    const indent = line.search(/\S/);
    if (blockIndent >= 0 && (indent > blockIndent || indent === -1)) return;
    if (quote !== '') {
      if (line.split(quote).length % 2 === 0) quote = '';
      return;
    }
    blockIndent = blockScalar.test(line) ? indent : -1;
    quote = openQuote(line);
    const [code, pattern] = patterns.find((typo) => typo[1].test(line)) ?? [];
    if (!code) return;
    const before = pattern?.exec(line)?.[1] ?? '';
    typos.push({
      code,
      line: index + 1,
      column: [...before].length + 1,
      seen: shownPart(line.trim(), 0, 60),
      field: before.replace(/^[\s-]+/, ''),
    });
  });
  return typos;
}

/** The source with its typos mended, line for line: what the editor meant. */
export function mendTypos(source: string, typos: readonly Typo[]): string {
  if (typos.length === 0) return source;
  const lines = source.split('\n');
  for (const { code, line } of typos) {
    // A tab stands for one level, which is two spaces.
    const typed = (lines[line - 1] ?? '').replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  '));
    if (code === 'fullwidth-colon') lines[line - 1] = typed.replace(fullWidthColon, '$1: ').trimEnd();
    else lines[line - 1] = code === 'tab-indent' ? typed : typed.replace(missingSpace, '$1: ');
  }
  return lines.join('\n');
}

/** The quotation mark that a value opens and does not close on its line. */
function openQuote(line: string): string {
  const mark = /(?:^|[:：-])[ \t]+(["'])/.exec(line)?.[1] ?? '';
  return mark !== '' && line.split(mark).length % 2 === 0 ? mark : '';
}

import { writtenNames } from '../model/kinds.ts';

import { sliceText } from './slice-text.ts';

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
  `^((?:[ \\t]*(?:- +)?(?:${fields}|[a-z_]{2,20}))|[^\\s:：#"'“\\-][^:：]{0,11})[ \\t]*：`,
);
const missingSpace = new RegExp(`^(\\s*(?:- +)?(?:${fields})):(?=[^\\s/])`);
const tabIndent = /^ *\t/;
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
    const [code, before = ''] = typoOf(line);
    if (!code) return;
    const field = before.replace(/^[\s-]+/, '');
    typos.push({
      code,
      line: index + 1,
      column: [...before].length + 1,
      seen: sliceText(line.trim(), 0, 60),
      field,
    });
  });
  return typos;
}

/** The source with its typos mended, line for line: what the editor meant. */
export function mendTypos(source: string, typos: readonly Typo[]): string {
  if (typos.length === 0) return source;
  const lines = source.split('\n');
  for (const { code, line } of typos) {
    const typed = lines[line - 1] ?? '';
    lines[line - 1] = code === 'tab-indent' ? mendTabs(typed) : mendColon(mendTabs(typed));
  }
  return lines.join('\n');
}

/** The quotation mark that a value opens and does not close on its line. */
function openQuote(line: string): string {
  const mark = /(?:^|[:：-])[ \t]+(["'])/.exec(line)?.[1] ?? '';
  return mark !== '' && line.split(mark).length % 2 === 0 ? mark : '';
}

function typoOf(line: string): [Typo['code'] | undefined, string?] {
  const colon = fullWidthColon.exec(line);
  if (colon) return ['fullwidth-colon', colon[1]];
  const space = missingSpace.exec(line);
  if (space) return ['no-space-after-colon', space[1]];
  if (tabIndent.test(line) && line.trim() !== '') return ['tab-indent', ''];
  return [undefined];
}

function mendColon(line: string): string {
  const colon = fullWidthColon.exec(line);
  if (colon) return `${colon[1]}: ${line.slice(colon[0].length).trimStart()}`.trimEnd();
  return line.replace(missingSpace, '$1: ');
}

/** A tab stands for one level, which is two spaces. */
function mendTabs(line: string): string {
  return line.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  '));
}

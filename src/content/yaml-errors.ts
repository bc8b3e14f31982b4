import type { YAMLError } from 'yaml';
import { contentLimits } from '../model/limits.ts';
import type { Place, ProblemList } from './problem.ts';
import { shownPart } from './shown.ts';
import { tooMuch } from './yaml-document.ts';

/** One mistake throws the parser off for the rest of the file; more errors than this are its echo. */
const mostErrors = 3;
/** So many are looked at: a line of ten thousand commas is as many errors, each compared with all the others. */
const mostLookedAt = 200;

/** Turns the first errors of the YAML parser into problems that name the cause an editor can mend; `told` are lines told of. */
export function reportYamlErrors(
  all: readonly YAMLError[],
  source: string,
  place: (offset: number) => Place,
  told: ReadonlySet<number>,
  problems: ProblemList,
): void {
  const lines = new Set(told);
  const most = lines.size + mostErrors;
  const errors = all.slice(0, mostLookedAt);
  for (const error of errors) {
    const offset = offsetOf(error, errors, source);
    const at = place(offset);
    if (lines.has(at.line)) continue;
    lines.add(at.line);
    const line = lineAt(source, offset);
    const values = { seen: shownPart(line.trim(), 0, 60), most: mostOf(error) };
    problems.error(codeOf(error, errors, line), at, values);
    // After these the parser's other errors are echoes.
    const isHopeless = error.code === 'RESOURCE_EXHAUSTION' || error.code === 'TAB_AS_INDENT';
    if (lines.size === most || isHopeless) return;
  }
}

function mostOf({ message }: YAMLError): number {
  return (message === tooMuch ? contentLimits.yamlMarks : contentLimits.yamlDepth).most;
}

function codeOf(error: YAMLError, errors: readonly YAMLError[], line: string): string {
  if (error.code === 'RESOURCE_EXHAUSTION')
    return error.message === tooMuch ? 'too-many-marks' : 'nested-too-deep';
  if (error.code === 'TAB_AS_INDENT') return 'tab-indent';
  if (/closing ["']quote/.test(error.message)) return 'quote-not-closed';
  if (error.code === 'TAG_RESOLVE_FAILED') return 'yaml-tag';
  if (error.code === 'BAD_ALIAS' || /anchor|alias/i.test(error.message)) return 'yaml-anchor';
  if (errors.some(({ code }) => code === 'MULTIPLE_DOCS')) return 'several-documents';
  if (isUneven(error, errors)) return 'bad-indent';
  if (/end with a [\]}]/.test(error.message)) return 'bracket-not-closed';
  if (/at node end/.test(error.message) && /(?:[:-]|^)\s+["'[{]/.test(line)) return 'text-after-quote';
  if (/^[^:]*:\s.*:\s/.test(line) || /Nested mappings/.test(error.message)) return 'unquoted-colon';
  if (error.code === 'BAD_INDENT') return 'bad-indent';
  return 'yaml-syntax';
}

/** A value taken for a key that runs on into the next line: that line is indented too far or too little. */
function isUneven(error: YAMLError, errors: readonly YAMLError[]): boolean {
  const partner = pairs[error.code];
  return errors.some(({ code, pos }) => code === partner && pos[0] < error.pos[1] && error.pos[0] < pos[1]);
}

const pairs: Readonly<Partial<Record<YAMLError['code'], YAMLError['code']>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'MULTILINE_IMPLICIT_KEY',
  MULTILINE_IMPLICIT_KEY: 'BLOCK_AS_IMPLICIT_KEY',
};

function offsetOf(error: YAMLError, errors: readonly YAMLError[], source: string): number {
  if (/closing ["']quote/.test(error.message)) return opening(source, error.pos[0], /(?:^|[:-])[ \t]+(["'])/);
  if (/end with a [\]}]/.test(error.message)) return opening(source, error.pos[0], /(?:^|[:-])[ \t]+([[{])/);
  if (!isUneven(error, errors)) return error.pos[0];
  const next = source.indexOf('\n', error.pos[0]);
  const start = next === -1 ? error.pos[0] : next + 1;
  return start + Math.max(0, source.slice(start).search(/\S/));
}

function lineAt(source: string, offset: number): string {
  return source.slice(lineStart(source, offset)).split('\n', 1).join();
}

function lineStart(source: string, offset: number): number {
  return source.slice(0, offset).lastIndexOf('\n') + 1;
}

const closers: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** The parser names where it gave up; the editor needs the mark that opens: in the last line that does not close it. */
function opening(source: string, end: number, pattern: RegExp): number {
  for (const { 0: line, index } of [...source.slice(0, end).matchAll(/^.*$/gm)].reverse()) {
    const open = pattern.exec(line);
    const mark = open?.[1] ?? '';
    const count = (character: string): number => line.split(character).length - 1;
    const closer = closers[mark];
    const isOpen = closer === undefined ? count(mark) % 2 === 1 : count(mark) > count(closer);
    if (open && isOpen) return index + open.index + open[0].length - 1;
  }
  return end;
}

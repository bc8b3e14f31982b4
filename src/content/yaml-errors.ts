import type { YAMLError } from 'yaml';
import type { Place, ProblemList } from './problem.ts';

/** What the errors of a YAML source are told from. */
export interface YamlSource {
  source: string;
  /** Whether the source holds several documents. */
  several: boolean;
  place: (offset: number) => Place;
  /** Lines that have been told of already. */
  told: ReadonlySet<number>;
}

/** One slip throws the parser off for the rest of the file; more errors than this are its echo. */
const mostErrors = 3;

/** Turns the first errors of the YAML parser into problems that name the cause an editor can mend. */
export function reportYamlErrors(
  errors: readonly YAMLError[],
  { source, several, place, told }: YamlSource,
  problems: ProblemList,
): void {
  const lines = new Set(told);
  const most = lines.size + mostErrors;
  for (const error of errors) {
    const offset = offsetOf(error, errors, source);
    const at = place(offset);
    if (lines.has(at.line)) continue;
    lines.add(at.line);
    const line = lineAt(source, offset);
    const values = { seen: line.trim().slice(0, 60), most: 20 };
    problems.error(codeOf(error, isUneven(error, errors), line, several), at, values);
    if (lines.size === most) return;
  }
}

function codeOf(error: YAMLError, uneven: boolean, line: string, several: boolean): string {
  if (error.code === 'RESOURCE_EXHAUSTION') return 'nested-too-deep';
  if (error.code === 'TAB_AS_INDENT') return 'tab-indent';
  if (/closing ["']quote/.test(error.message)) return 'quote-not-closed';
  if (error.code === 'TAG_RESOLVE_FAILED') return 'yaml-tag';
  if (error.code === 'BAD_ALIAS' || /anchor|alias/i.test(error.message)) return 'yaml-anchor';
  if (error.code === 'MULTIPLE_DOCS' || several) return 'several-documents';
  if (uneven) return 'bad-indent';
  if (/end with a [\]}]/.test(error.message)) return 'bracket-not-closed';
  if (/at node end/.test(error.message) && /(?:[:-]|^)\s+["'[{]/.test(line)) return 'text-after-quote';
  if (/^[^:]*:\s.*:\s/.test(line) || /Nested mappings/.test(error.message)) return 'unquoted-colon';
  if (error.code === 'BAD_INDENT') return 'bad-indent';
  return 'yaml-syntax';
}

/** A value taken for a key that runs on into the next line: that line is indented too far or too little. */
function isUneven(error: YAMLError, errors: readonly YAMLError[]): boolean {
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY') return false;
  return errors.some(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] >= error.pos[0]);
}

function offsetOf(error: YAMLError, errors: readonly YAMLError[], source: string): number {
  if (/closing ["']quote/.test(error.message)) return openingQuote(source, error.pos[0]);
  if (!isUneven(error, errors)) return error.pos[0];
  const next = source.indexOf('\n', error.pos[0]);
  const start = next === -1 ? error.pos[0] : next + 1;
  return start + Math.max(0, source.slice(start).search(/\S/));
}

function lineAt(source: string, offset: number): string {
  const start = offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1;
  const end = source.indexOf('\n', offset);
  return source.slice(start, end === -1 ? undefined : end);
}

/** The parser names the end of the file; the editor needs the quotation mark that opens: the last line with an odd one. */
function openingQuote(source: string, end: number): number {
  const lines = source.slice(0, end).split('\n');
  let start = end;
  for (const line of lines.reverse()) {
    start -= line.length;
    const open = /(?:^|[:-])[ \t]+(["'])/.exec(line);
    const mark = open?.[1] ?? '';
    if (open && line.split(mark).length % 2 === 0) return start + open.index + open[0].length - 1;
    start -= 1;
  }
  return end;
}

import type { YAMLError } from 'yaml';
import type { Place, ProblemList } from './problem.ts';
import { sliceText } from './slice-text.ts';

/** What the errors of a YAML source are told from. */
export interface YamlSource {
  source: string;
  /** Whether the source holds several documents. */
  several: boolean;
  place: (offset: number) => Place;
  /** Lines that have been told of already. */
  told: ReadonlySet<number>;
}

/** One mistake throws the parser off for the rest of the file; more errors than this are its echo. */
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
    const values = { seen: sliceText(line.trim(), 0, 60), most: 20 };
    problems.error(codeOf(error, isUneven(error, errors), line, several), at, values);
    if (lines.size === most || isHopeless(error)) return;
  }
}

/** After these the parser's other errors are echoes. */
function isHopeless({ code }: YAMLError): boolean {
  return code === 'RESOURCE_EXHAUSTION' || code === 'TAB_AS_INDENT';
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
  const partner = pairs[error.code];
  return errors.some(({ code, pos }) => code === partner && pos[0] < error.pos[1] && error.pos[0] < pos[1]);
}

const pairs: Readonly<Partial<Record<YAMLError['code'], YAMLError['code']>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'MULTILINE_IMPLICIT_KEY',
  MULTILINE_IMPLICIT_KEY: 'BLOCK_AS_IMPLICIT_KEY',
};

function offsetOf(error: YAMLError, errors: readonly YAMLError[], source: string): number {
  // How deep the parser gets depends on the machine; where the nest begins does not.
  if (error.code === 'RESOURCE_EXHAUSTION') {
    const line = source.lastIndexOf('\n', error.pos[0] - 1) + 1;
    return line + Math.max(0, source.slice(line).search(/[[{]/));
  }
  if (/closing ["']quote/.test(error.message)) return opening(source, error.pos[0], /(?:^|[:-])[ \t]+(["'])/);
  if (/end with a [\]}]/.test(error.message)) return opening(source, error.pos[0], /(?:^|[:-])[ \t]+([[{])/);
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

const closers: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** The parser names where it gave up; the editor needs the mark that opens: in the last line that does not close it. */
function opening(source: string, end: number, pattern: RegExp): number {
  let start = end;
  for (const line of source.slice(0, end).split('\n').reverse()) {
    start -= line.length;
    const open = pattern.exec(line);
    const mark = open?.[1] ?? '';
    const closer = closers[mark];
    const isOpen =
      closer === undefined
        ? line.split(mark).length % 2 === 0
        : line.split(mark).length > line.split(closer).length;
    if (open && isOpen) return start + open.index + open[0].length - 1;
    start -= 1;
  }
  return end;
}

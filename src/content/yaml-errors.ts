import type { YAMLError } from 'yaml';
import type { Place, ProblemList } from './problem.ts';

/** Turns the first errors of the YAML parser into problems that name the cause an editor can mend. */
export function reportYamlError(
  errors: readonly YAMLError[],
  documents: number,
  place: (offset: number) => Place,
  source: string,
  problems: ProblemList,
): void {
  const seenLines = new Set<number>();
  for (const error of errors) {
    const offset = /closing ["']quote/.test(error.message)
      ? openingQuote(source, error.pos[0])
      : error.pos[0];
    const at = place(offset);
    if (seenLines.has(at.line)) continue;
    seenLines.add(at.line);
    const line = lineAt(source, offset);
    problems.error(codeOf(error, line, documents), at, { seen: line.trim().slice(0, 60) });
    if (seenLines.size === 3) return;
  }
}

function codeOf(error: YAMLError, line: string, documents: number): string {
  if (error.code === 'DUPLICATE_KEY') return 'duplicate-field';
  if (error.code === 'TAB_AS_INDENT') return 'tab-indent';
  if (/closing ["']quote/.test(error.message)) return 'quote-not-closed';
  if (error.code === 'TAG_RESOLVE_FAILED') return 'yaml-tag';
  if (error.code === 'BAD_ALIAS' || /anchor|alias/i.test(error.message)) return 'yaml-anchor';
  if (error.code === 'MULTIPLE_DOCS' || documents > 1) return 'several-documents';
  if (/^[^:]*:\s.*:\s/.test(line) || /Nested mappings/.test(error.message)) return 'unquoted-colon';
  if (error.code === 'BAD_INDENT') return 'bad-indent';
  return 'yaml-syntax';
}

function lineAt(source: string, offset: number): string {
  const start = source.lastIndexOf('\n', Math.max(offset - 1, 0)) + 1;
  const end = source.indexOf('\n', offset);
  return source.slice(start, end === -1 ? undefined : end);
}

/** The parser names the end of the file; the editor needs the quotation mark that opens. */
function openingQuote(source: string, end: number): number {
  const opens = [...source.slice(0, end).matchAll(/(?<=(?:^|[:-])[ \t]+)["']/gm)];
  return opens.findLast((match) => !closes(source, match.index))?.index ?? end;
}

function closes(source: string, index: number): boolean {
  return lineAt(source, index).split(source[index] ?? '"').length % 2 === 1;
}

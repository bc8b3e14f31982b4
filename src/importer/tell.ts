import type { Problem } from '../content/problem.ts';
import { fill } from '../locales/fill.ts';
import type { FaultCode } from '../locales/importer.ts';
import { importStrings } from '../locales/importer.ts';
import type { Language } from '../locales/language.ts';
import { describeProblem } from '../locales/problems.ts';
import type { ImportFault } from './fault.ts';
import type { Written } from './write/write-article.ts';

const calledWrongly: ReadonlySet<FaultCode> = new Set<FaultCode>([
  'file-missing',
  'file-is-folder',
  'bad-date',
  'bad-slug',
  'issue-missing',
  'no-answer',
]);

/** Whether a fault lies in how the command was called, not in a file. */
export function isCalledWrongly(fault: ImportFault): boolean {
  return calledWrongly.has(fault.code);
}

/** A fault as a sentence with its mend. */
export function faultText(fault: ImportFault, language: Language): string {
  const { faults, fix, colon } = importStrings(language);
  const [message, mend] = faults[fault.code];
  return `${fill(message, fault.values)}\n  ${fix}${colon}${fill(mend, fault.values)}`;
}

/** Problems as lines: where, what, and how to mend it. */
export function problemLines(problems: readonly Problem[], language: Language): string {
  const { fix: label, colon } = importStrings(language);
  return problems
    .map((problem) => {
      const { message, fix } = describeProblem(problem, language);
      return `${problem.file}:${problem.line}:${problem.column} ${message}\n  ${label}${colon}${fix}\n`;
    })
    .join('');
}

/** What an import came to: the files, the repairs, and everything to look at. */
export function tellImported(written: Written, language: Language): string {
  const strings = importStrings(language);
  const { issue, files, repairs, doubts, proposals } = written;
  const lines = files.map((file) => fill(strings.imported, { file }));
  if (repairs > 0) lines.push(fill(strings.repairs, { count: repairs }));
  if (doubts.length === 0) lines.push(strings.nothingToReview);
  else {
    lines.push(fill(strings.reviewNeeded, { count: doubts.length, file: `src/issues/${issue}/review.yaml` }));
    for (const { kind, text, other } of doubts)
      lines.push(`  - ${fill(strings.doubts[kind].note, { text, other })}`);
  }
  if (proposals > 0) lines.push(fill(strings.proposals, { count: proposals, issue }));
  return `${lines.join('\n')}\n`;
}

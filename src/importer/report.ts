import type { Problem } from '../content/problem.ts';
import { fill } from '../locales/fill.ts';
import { type FaultCode, importStrings } from '../locales/importer.ts';
import type { Language } from '../locales/language.ts';
import { describeProblem } from '../locales/problems.ts';
import type { Accepted } from './accept/accept-review.ts';
import type { Doubt } from './doubt.ts';
import type { ImportFault } from './fault.ts';
import { reviewFile } from './review/review-file.ts';
import type { Written } from './write/write-article.ts';

const calledWrongly: readonly FaultCode[] = [
  'file-missing',
  'file-is-folder',
  'bad-date',
  'bad-slug',
  'issue-missing',
  'article-missing',
  'no-answer',
];

/** Whether a fault lies in how the command was called, not in a file. */
export function isCalledWrongly(fault: ImportFault): boolean {
  return calledWrongly.includes(fault.code);
}

/** What a fault is, and how to put it right, with `between` the two. */
export function faultSentence({ code, values }: ImportFault, between: string, language: Language): string {
  const [message, fix] = importStrings(language).faults[code];
  return fill(message, values) + between + fill(fix, values);
}

/** A fault as it is printed at a terminal, with the problems that are why. */
export function faultText(fault: ImportFault, language: Language): string {
  const { fix, colon } = importStrings(language);
  return `${faultSentence(fault, `\n  ${fix}${colon}`, language)}\n${problemLines(fault.problems, language)}`;
}

/** Problems as lines: where, what, and how to put it right. */
export function problemLines(problems: readonly Problem[], language: Language): string {
  const { fix: label, colon } = importStrings(language);
  return problems
    .map((problem) => {
      const { message, fix } = describeProblem(problem, language);
      return `${problem.file}:${problem.line}:${problem.column} ${message}\n  ${label}${colon}${fix}\n`;
    })
    .join('');
}

/** A doubt as the review list has it. */
export function doubtNote({ kind, text, other }: Doubt, language: Language): string {
  return fill(importStrings(language).doubts[kind].note, { text, other });
}

/** What an import came to: the files, the repairs, and everything to look at. */
export function importReport(written: Written, language: Language): string {
  const strings = importStrings(language);
  const { issue, files, repairs, doubts, proposals } = written;
  const lines = files.map((file) => fill(strings.imported, { file }));
  if (repairs > 0) lines.push(fill(strings.repairs, { count: repairs }));
  if (doubts.length === 0) lines.push(strings.nothingToReview);
  else lines.push(fill(strings.reviewNeeded, { count: doubts.length, file: reviewFile(issue) }));
  for (const doubt of doubts) lines.push(`  - ${doubtNote(doubt, language)}`);
  if (proposals > 0) lines.push(fill(strings.proposals, { count: proposals, issue }));
  return `${lines.join('\n')}\n`;
}

/** What accepting came to: the files, and the paragraphs that were joined. */
export function acceptReport({ files, joins }: Accepted, language: Language): string {
  const { nothingAccepted, accepted, joinsMade } = importStrings(language);
  const lines = [files.length === 0 ? nothingAccepted : fill(accepted, { count: files.length })];
  lines.push(...files.map((file) => `  ${file}`));
  if (joins > 0) lines.push(fill(joinsMade, { count: joins }));
  return `${lines.join('\n')}\n`;
}

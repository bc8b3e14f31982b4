import { fill } from '../../locales/fill.ts';
import { importStrings } from '../../locales/importer.ts';
import type { Language } from '../../locales/language.ts';
import { describeProblem } from '../../locales/problems.ts';
import { problemLines } from '../tell.ts';
import type { AcceptedAll } from './accept-all.ts';
import type { EmptiedInbox } from './empty-inbox.ts';

/** The text of the pull request: what was imported, the doubts as a checklist, what failed and what the check says. */
export function inboxSummary(
  { imported, failed, problems }: EmptiedInbox,
  { accepted, failed: refused }: AcceptedAll,
  language: Language,
): string {
  const strings = importStrings(language);
  const { inbox } = strings;
  if (imported.length + failed.length + accepted.length + refused.length === 0) return `${inbox.empty}\n`;
  const parts = imported.map(({ file, written }) => {
    const { article, issue, doubts, proposals, repairs } = written;
    const checklist = doubts.map(
      ({ kind, text, other }) => `- [ ] ${safe(fill(strings.doubts[kind].note, { text, other }))}`,
    );
    return [
      `### ${safe(file)} → \`${article}\``,
      ...(repairs > 0 ? [fill(strings.repairs, { count: repairs })] : []),
      ...(checklist.length > 0
        ? [`${inbox.checklist}${strings.colon}`, checklist.join('\n')]
        : [strings.nothingToReview]),
      ...(proposals > 0 ? [fill(inbox.how, { file: `\`src/issues/${issue}/review.yaml\`` })] : []),
    ].join('\n\n');
  });
  const records = accepted.map(({ issue, accepted: { files } }) =>
    [
      `### \`src/issues/${issue}/review.yaml\``,
      fill(strings.accepted, { count: files.length }),
      files.map((file) => `- \`${file}\``).join('\n'),
    ].join('\n\n'),
  );
  const refusals = refused.map(({ file, fault }) => {
    const [message, fix] = strings.faults[fault.code];
    const details = problemLines(fault.problems, language).trimEnd().split('\n');
    const sentence = `${fill(message, fault.values)}${strings.colon}${fill(fix, fault.values)}`;
    return `- [ ] \`${file}\` ${safe(sentence)}\n${details.map((line) => `  ${safe(line)}`).join('\n')}`;
  });
  const faults = failed.map(({ file, fault }) => {
    const [message, fix] = strings.faults[fault.code];
    const sentence = `${fill(message, fault.values)}${strings.colon}${fill(fix, fault.values)}`;
    return `- [ ] ${safe(fill(inbox.failed, { file, message: sentence }))}`;
  });
  const amiss = problems.map((problem) => {
    const { message, fix } = describeProblem(problem, language);
    return `- [ ] \`${problem.file}:${problem.line}\` ${safe(message)}${strings.colon}${safe(fix)}`;
  });
  return `${[...parts, ...records, refusals.join('\n'), faults.join('\n'), amiss.join('\n')].filter((part) => part !== '').join('\n\n')}\n`;
}

/** Words of a received text as Markdown shows them: no mark-up, and nobody is called by name. */
function safe(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/@/g, '@\u200b');
}

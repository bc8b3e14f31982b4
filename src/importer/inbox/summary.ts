import { sliceText } from '../../content/slice-text.ts';
import { fill } from '../../locales/fill.ts';
import { importStrings } from '../../locales/importer.ts';
import type { Language } from '../../locales/language.ts';
import { describeProblem } from '../../locales/problems.ts';
import { doubtNote, faultSentence, problemLines, recognisedRows } from '../report.ts';
import { reviewFile } from '../review/review-file.ts';
import type { Written } from '../write/write-issue.ts';
import type { EmptiedInbox } from './empty-inbox.ts';

/** The text of the pull request: what was imported, the doubts as a checklist, what failed and what the check says. */
export function inboxSummary(done: EmptiedInbox, language: Language): string {
  const { inbox, accepted, colon } = importStrings(language);
  if (Object.values(done).every((list) => list.length === 0)) return `${inbox.empty}\n`;
  const imported = done.imported.map(({ file, written }) => importedPart(file, written, language));
  const records = done.accepted.map(({ issue, accepted: { files } }) =>
    [
      `### \`${reviewFile(issue)}\``,
      fill(accepted, { count: files.length }),
      files.map((file) => `- \`${file}\``).join('\n'),
    ].join('\n\n'),
  );
  const refused = done.refused.map(({ file, fault }) => {
    const details = problemLines(fault.problems, language).trimEnd().split('\n');
    const sentence = safe(faultSentence(fault, colon, language));
    return `- [ ] \`${file}\` ${sentence}\n${details.map((line) => `  ${safe(line)}`).join('\n')}`;
  });
  const failed = done.failed.map(({ file, fault }) => {
    const message = faultSentence(fault, colon, language);
    return `- [ ] ${safe(fill(inbox.failed, { file, message }))}`;
  });
  const problems = done.problems.map((problem) => {
    const { message, fix } = describeProblem(problem, language);
    return `- [ ] \`${problem.file}:${problem.line}\` ${safe(message)}${colon}${safe(fix)}`;
  });
  const lists = [refused, failed, problems].map((list) => list.join('\n'));
  return `${[...imported, ...records, ...lists].filter((part) => part !== '').join('\n\n')}\n`;
}

/** The headline of a pull request: what was imported, else accepted, in one line of at most 100 characters. */
export function pullRequestTitle({ imported, accepted }: EmptiedInbox, language: Language): string {
  const { inbox, colon, listSeparator } = importStrings(language);
  const files = imported.map(({ file }) => file);
  const [label, names] =
    files.length > 0 ? [inbox.title, files] : [inbox.acceptTitle, accepted.map(({ issue }) => issue)];
  const title = `${label}${colon}${names.join(listSeparator)}`.replace(/\s+/gu, ' ');
  return title.length > 100 ? `${sliceText(title, 0, 99)}…` : title;
}

function importedPart(file: string, { issue, articles, proposals }: Written, language: Language): string {
  const { inbox, colon, repairs, nothingToReview, recognised } = importStrings(language);
  const drafts = articles.map(({ draft, doubts }) => ({ ...draft, doubts }));
  const row = (cells: readonly string[]): string => `| ${cells.map(safe).join(' | ')} |`;
  const table = [
    row(recognised.head),
    `|${' --- |'.repeat(recognised.head.length)}`,
    ...recognisedRows(drafts).map(row),
  ];
  const parts = [`### ${safe(file)} → \`src/issues/${issue}\``, table.join('\n')];
  const count = articles.reduce((sum, article) => sum + article.repairs, 0);
  if (count > 0) parts.push(fill(repairs, { count }));
  const checklist = articles.flatMap(({ article, doubts }) =>
    doubts.map(
      (doubt) => `- [ ] ${articles.length > 1 ? `\`${article}\` ` : ''}${safe(doubtNote(doubt, language))}`,
    ),
  );
  if (checklist.length > 0) parts.push(`${inbox.checklist}${colon}`, checklist.join('\n'));
  else parts.push(nothingToReview);
  if (proposals > 0) parts.push(fill(inbox.how, { file: `\`${reviewFile(issue)}\`` }));
  return parts.join('\n\n');
}

/** Words of a received text as Markdown shows them: no mark-up, and nobody is called by name. */
function safe(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/@/g, '@\u200b');
}

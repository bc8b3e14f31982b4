import { shown } from '../../content/shown.ts';
import { sliceText } from '../../content/slice-text.ts';
import { fill } from '../../locales/fill.ts';
import { importStrings } from '../../locales/importer.ts';
import type { Language } from '../../locales/language.ts';
import { describeProblem } from '../../locales/problems.ts';
import type { Draft } from '../recognise/compose.ts';
import {
  besideNotes,
  conservedText,
  doubtNote,
  faultSentence,
  problemLines,
  recognisedRows,
  refusal,
} from '../report.ts';
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
    return `- [ ] ${safe(fill(inbox.failed, { file, message: refusal(fault, language) }))}`;
  });
  const problems = done.problems.map((problem) => {
    const { message, fix } = describeProblem(problem, language);
    return `- [ ] \`${shown(problem.file)}:${problem.line}\` ${safe(message)}${colon}${safe(fix)}`;
  });
  const lists = [refused, failed, problems].map((list) => list.join('\n'));
  return `${[...imported, ...records, ...lists].filter((part) => part !== '').join('\n\n')}\n`;
}

/** The most characters that GitHub takes as the text of a pull request, less what is said where it is cut. */
const longest = 65_536 - 1000;

/** A summary as the text of a pull request: with the way to the pictures that the run made, and cut where GitHub takes no more. */
export function pullRequestText(summary: string, run: string | undefined, language: Language): string {
  const { inbox } = importStrings(language);
  const preview = run === undefined ? '' : `${fill(inbox.preview, { run })}\n\n`;
  const room = longest - preview.length;
  if (summary.length <= room) return preview + summary;
  const lines = sliceText(summary, 0, room).split('\n').slice(0, -1);
  return `${preview}${lines.join('\n')}\n\n${fill(inbox.cut, { run: run ?? '' })}\n`;
}

/** The headline of a pull request: what was imported, else accepted, in one line of at most 100 characters. */
export function pullRequestTitle({ imported, accepted, failed }: EmptiedInbox, language: Language): string {
  const { inbox, colon, listSeparator } = importStrings(language);
  const namesOf = (files: readonly { file: string }[]): string[] => files.map(({ file }) => file);
  const [label, names] =
    imported.length > 0
      ? [inbox.title, namesOf(imported)]
      : accepted.length > 0
        ? [inbox.acceptTitle, accepted.map(({ issue }) => issue)]
        : [inbox.refusedTitle, namesOf(failed)];
  const title = shown(`${label}${colon}${names.join(listSeparator)}`.replace(/\s+/gu, ' '));
  return title.length > 100 ? `${sliceText(title, 0, 99)}…` : title;
}

function importedPart(
  file: string,
  { issue, articles, proposals, conservation }: Written,
  language: Language,
): string {
  const { inbox, colon, repairs, nothingToReview, recognised } = importStrings(language);
  const drafts = articles.map(({ draft, doubts }) => ({ ...draft, doubts }));
  const row = (cells: readonly string[]): string => `| ${cells.map(safe).join(' | ')} |`;
  const table = [
    row(recognised.head),
    `|${' --- |'.repeat(recognised.head.length)}`,
    ...recognisedRows(drafts).map(row),
  ];
  const parts = [`### ${safe(file)} → \`src/issues/${issue}\``, table.join('\n')];
  parts.push(...besideNotes(drafts, language).map(safe));
  const tables = articles.flatMap(({ article, draft }) => tableLines(article, draft, language));
  if (tables.length > 0) parts.push(`${inbox.tables}${colon}`, tables.join('\n'));
  const count = articles.reduce((sum, article) => sum + article.repairs, 0);
  if (count > 0) parts.push(fill(repairs, { count }));
  parts.push(safe(conservedText(conservation, language)));
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

/** The tables of an article, each with its size and the words of its first row. */
function tableLines(article: string, { blocks }: Draft, language: Language): string[] {
  const { inbox, listSeparator } = importStrings(language);
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    const columns = Math.max(...block.rows.map((row) => row.length));
    const words = block.rows[0]?.filter((cell) => cell !== '').join(listSeparator) ?? '';
    const table = fill(inbox.table, { rows: block.rows.length, columns, words: sliceText(words, 0, 80) });
    return [`- \`${article}\` ${safe(table)}`];
  });
}

/** Words of a received text as Markdown shows them: no mark-up, and nobody is called by name. */
function safe(text: string): string {
  return shown(text.replace(/[\r\n]+/g, ' '))
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/@/g, '@\u200b');
}

import { creditTexts } from '../archive/places.ts';
import { squeeze } from '../archive/resolve/squeeze.ts';
import type { Problem } from '../content/problem.ts';
import { sliceText } from '../content/slice-text.ts';
import { fill } from '../locales/fill.ts';
import { type FaultCode, importStrings } from '../locales/importer.ts';
import type { Language } from '../locales/language.ts';
import { describeProblem } from '../locales/problems.ts';
import type { Accepted } from './accept/accept-review.ts';
import type { Conservation } from './conserve/conserve.ts';
import type { Doubt } from './doubt.ts';
import type { ImportFault } from './fault.ts';
import { textOfBlock } from './propose/passage.ts';
import type { Draft } from './recognise/compose.ts';
import { reviewFile } from './review/review-file.ts';
import type { Withdrawal } from './withdraw/withdraw.ts';
import type { Written } from './write/write-issue.ts';

const calledWrongly: readonly FaultCode[] = [
  'file-missing',
  'file-is-folder',
  'bad-date',
  'bad-slug',
  'issue-missing',
  'article-missing',
  'no-answer',
];

/** Whether it is the machine that is at fault, and no file. */
export function isMachines({ code }: ImportFault): boolean {
  return code === 'archive-busy' || code === 'not-written';
}

/** What a command of the importer that came to nothing exits with. */
export function exitCodeOf(fault: ImportFault): number {
  if (fault.code === 'cancelled') return 130;
  if (isMachines(fault)) return 3;
  return calledWrongly.includes(fault.code) ? 2 : 1;
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

/** Why a file of the inbox was not imported and what to do, for somebody who has no terminal. */
export function refusal({ code, values }: ImportFault, language: Language): string {
  const { inbox, faults } = importStrings(language);
  const [message, fix] = faults[code];
  const fixes: Readonly<Record<string, string>> = inbox.fixes;
  return fill(inbox.refusal, { message: fill(message, values), fix: fill(fixes[code] ?? fix, values) });
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

/** The most characters that a sentence quotes; the review list has all of them beside it. */
const mostQuoted = 500;

/** A doubt as a sentence. */
export function doubtNote({ kind, text, other = '' }: Doubt, language: Language): string {
  const quoted = text.length > mostQuoted ? `${sliceText(text, 0, mostQuoted)}…` : text;
  return fill(importStrings(language).doubts[kind], { text: quoted, other });
}

/** The articles that were recognised, a row each: number, headline, byline, section, length in characters, doubts. */
export function recognisedRows(articles: readonly Pick<Draft, 'header' | 'blocks' | 'doubts'>[]): string[][] {
  return articles.map(({ header, blocks, doubts }, index) => [
    String(index + 1),
    [header.kicker, header.title, header.deck].filter((text) => text !== '').join(' / '),
    creditTexts(header.byline).join(' '),
    header.section,
    String(squeeze(blocks.map(textOfBlock).join('')).length),
    String(doubts.length),
  ]);
}

/** The list of what was recognised, as it is printed at a terminal. */
export function recognisedText(articles: readonly Draft[], language: Language): string {
  const { recognised, listSeparator } = importStrings(language);
  const [, , , , length = '', doubts = ''] = recognised.head;
  const lines = recognisedRows(articles).map(
    ([number = '', title = '', byline, section, characters, count]) => {
      const rest = [section, byline, `${length} ${characters}`, count === '0' ? '' : `${doubts} ${count}`];
      const about = rest.filter((text) => text !== '').join(listSeparator);
      return `  ${fill(recognised.line, { number, title, about })}`;
    },
  );
  const notes = besideNotes(articles, language).map((note) => `  - ${note}`);
  return `${[fill(recognised.count, { count: articles.length }), ...lines, ...notes].join('\n')}\n`;
}

/** What is to be known of the whole issue before it is written: how it stands to others that are there. */
export function besideNotes(articles: readonly Pick<Draft, 'doubts'>[], language: Language): string[] {
  return articles
    .flatMap(({ doubts }) => doubts)
    .filter(({ kind }) => kind === 'same-number' || kind === 'supplement')
    .map((doubt) => doubtNote(doubt, language));
}

/** What an import came to: the articles, the files, the repairs, and everything to look at. */
export function importReport(
  { issue, articles, doubts, files, proposals, conservation }: Written,
  language: Language,
): string {
  const strings = importStrings(language);
  const lines = files.map((file) => fill(strings.imported, { file }));
  const repairs = articles.reduce((sum, article) => sum + article.repairs, 0);
  if (repairs > 0) lines.push(fill(strings.repairs, { count: repairs }));
  lines.push(conservedText(conservation, language));
  if (doubts.length === 0) lines.push(strings.nothingToReview);
  else lines.push(fill(strings.reviewNeeded, { count: doubts.length, file: reviewFile(issue) }));
  for (const doubt of doubts) lines.push(`  - ${doubtNote(doubt, language)}`);
  if (proposals > 0) lines.push(fill(strings.proposals, { count: proposals, issue }));
  return `${recognisedText(
    articles.map(({ draft, doubts: own }) => ({ ...draft, doubts: own })),
    language,
  )}${lines.join('\n')}\n`;
}

/** What became of all that a document holds: characters, pictures, tables and notes, those that it has. */
export function conservedText(
  { characters, pictures, tables, notes }: Conservation,
  language: Language,
): string {
  const { conserved } = importStrings(language);
  const counts = [
    fill(conserved.characters, { ...characters }),
    ...(['pictures', 'tables', 'notes'] as const).flatMap((kind) => {
      const { source, published, leftOut } = { pictures, tables, notes }[kind];
      return source === 0 ? [] : fill(conserved[kind], { source, published, leftOut });
    }),
  ];
  return `${conserved.head}${counts.join(conserved.between)}${conserved.end}`;
}

/** What accepting came to: the files, and the paragraphs that were joined. */
export function acceptReport({ files, joins, others }: Accepted, language: Language): string {
  const { nothingAccepted, accepted, joinsMade } = importStrings(language);
  const lines = [files.length === 0 ? nothingAccepted : fill(accepted, { count: files.length })];
  lines.push(...files.map((file) => `  ${file}`));
  if (joins > 0) lines.push(fill(joinsMade, { count: joins }));
  return `${lines.join('\n')}\n${othersText(others, language)}`;
}

/** What withdrawing an article would do: its file, and every fact that goes or is hidden with it. */
export function withdrawalText({ file, facts, isDeleted }: Withdrawal, language: Language): string {
  const { deletes, hides, noFacts } = importStrings(language).withdraw;
  const lines = facts.map((fact) => `  ${fact.file} ${fact.name}`);
  const head = fill(isDeleted ? deletes : hides, { file });
  return `${[head, ...(lines.length === 0 ? [noFacts] : lines)].join('\n')}\n`;
}

/** That there are errors elsewhere in the archive; empty when there are none. */
export function othersText(count: number, language: Language): string {
  return count === 0 ? '' : `${fill(importStrings(language).othersLeft, { count })}\n`;
}

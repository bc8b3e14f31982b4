import { compare } from '../../compare.ts';
import { fileStart } from '../../content/place.ts';
import type { ProblemList } from '../../content/problem.ts';
import { groupBy } from '../../group-by.ts';
import type { Language } from '../../locales/language.ts';
import { formatOf } from '../../locales/tables.ts';
import { type RecordFolder, recordFolders, recordKinds } from '../../model/kinds.ts';
import type { ReadIssue } from '../read/read-issues.ts';
import type { ArchiveRecord, Article, Issue, Records } from '../types.ts';
import type { Resolving } from './resolving.ts';

/**
 * Puts articles into their issues and issues into their order, oldest first, and beside those of their date, and ties
 * each to its neighbours. Drafts are left out unless they are asked for; an issue of drafts alone goes with them.
 */
export function arrangeIssues(read: readonly ReadIssue[], drafts: boolean, problems: ProblemList): Issue[] {
  const shown: Issue[] = [];
  for (const { issue, articles, faulty } of [...read].reverse()) {
    if (articles.length === 0 && faulty.length === 0)
      problems.warning('issue-empty', fileStart(issue.file), { seen: issue.id });
    const kept = articles.map((item) => item.article).filter((article) => drafts || !article.draft);
    if (kept.length === 0 && articles.length > 0) continue;
    issue.articles = kept.sort((a, b) => a.order - b.order);
    shown.push(issue);
  }
  for (const issues of groupBy(shown, ({ newsletter }) => newsletter).values()) {
    tie(issues);
    tie(issues.flatMap((issue): Article[] => issue.articles));
  }
  for (const issues of groupBy(shown, ({ date }) => date).values())
    if (issues.length > 1)
      for (const issue of issues) issue.alongside = issues.filter((other) => other !== issue);
  return shown;
}

/** The issues newest first, as lists show them, whole and in their newsletters: a supplement follows the issue of its date that it came with. */
export function listIssues(shown: readonly Issue[]): Issue[] {
  const cameWith = (issue: Issue) => issue.supplements.filter(({ date }) => date === issue.date);
  const withSupplements = (issue: Issue): Issue[] => [issue, ...cameWith(issue).flatMap(withSupplements)];
  const followers = new Set(shown.flatMap(cameWith));
  const listed = shown.filter((issue) => !followers.has(issue)).reverse();
  const newest = listed.flatMap(withSupplements);
  for (const issue of newest) issue.newsletter?.issues.push(issue);
  return newest;
}

/** Sorts the records of each kind as the model says, names as the language does, then by id, and ties each to its neighbours. */
export function arrangeRecords(use: Resolving, language: Language): Records;
export function arrangeRecords(use: Resolving, language: Language): Record<string, ArchiveRecord[]> {
  const arranged = recordFolders.map((folder) => {
    const records = [...(use.records.get(folder)?.values() ?? [])].filter((record) => record !== undefined);
    const order = orderOf(folder, use, language);
    records.sort((a, b) => order(a, b) || compare(a.id, b.id));
    tie(records);
    return [folder, records];
  });
  return Object.fromEntries(arranged);
}

/** The order of a kind of records: that of its terms in the vocabulary, and within it, or without terms, how the language files names. */
function orderOf(
  folder: RecordFolder,
  use: Resolving,
  language: Language,
): (a: ArchiveRecord, b: ArchiveRecord) => number {
  const { sortedBy, fields } = recordKinds[folder];
  const { key, compare } = formatOf(language).sorting;
  const field = fields.find((each) => each.key === sortedBy);
  const fieldOf = (record: ArchiveRecord): unknown => field && Reflect.get(record, field.name);
  const readingOf = (record: ArchiveRecord) => ('reading' in record ? record.reading : '');
  const keys = new Map<ArchiveRecord, string>();
  const keyOf = (record: ArchiveRecord): string => {
    const known = keys.get(record) ?? key({ ...record, reading: readingOf(record) });
    keys.set(record, known);
    return known;
  };
  const byName = (a: ArchiveRecord, b: ArchiveRecord) => compare(keyOf(a), keyOf(b));
  if (field?.meta.term === undefined) return byName;
  const words = [...(use.terms.get(field.meta.term)?.values() ?? [])];
  const places = new Map<unknown, number>(words.map((word, index) => [word, index]));
  const placeOf = (record: ArchiveRecord) => places.get(fieldOf(record)) ?? words.length;
  return (a, b) => placeOf(a) - placeOf(b) || byName(a, b);
}

/** Ties each thing of a list to the one before and the one after it. */
function tie(list: readonly { previous: unknown; next: unknown }[]): void {
  list.forEach((thing, index) => {
    thing.previous = list[index - 1];
    thing.next = list[index + 1];
  });
}

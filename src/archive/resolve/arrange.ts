import { fileStart } from '../../content/place.ts';
import type { ProblemList } from '../../content/problem.ts';
import { type RecordFolder, recordFolders, recordKinds } from '../../model/kinds.ts';
import type { ReadIssue } from '../read/read-issues.ts';
import type { ReadRecords } from '../read/read-records.ts';
import type { ArchiveRecord, Article, Issue, Records, Vocabulary } from '../types.ts';
import { compare, tie } from './order.ts';
import type { Resolving } from './resolving.ts';

/**
 * Puts articles into their issues and issues into their order, oldest first, and ties each to its
 * neighbours. Drafts are left out unless they are asked for; an issue of drafts alone goes with them.
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
  tie(shown);
  tie(shown.flatMap((issue): Article[] => issue.articles));
  return shown;
}

/** Sorts the records of each kind as the model says, then by id, and ties each to its neighbours. */
export function arrangeRecords(read: ReadRecords, use: Resolving, vocabulary: Vocabulary): Records;
export function arrangeRecords(
  read: ReadRecords,
  use: Resolving,
  vocabulary: Vocabulary,
): Record<string, ArchiveRecord[]> {
  const arranged = recordFolders.map((folder) => {
    const records = read[folder].files.flatMap(({ id }) => use.records.get(folder)?.peek(id) ?? []);
    const keys = sortKeys(folder, records, vocabulary);
    const keyOf = (record: ArchiveRecord) => keys.get(record) ?? '';
    records.sort((a, b) => compare(keyOf(a), keyOf(b)) || compare(a.id, b.id));
    tie(records);
    return [folder, records];
  });
  return Object.fromEntries(arranged);
}

/** What each record is sorted by: the place of its term in the vocabulary, or how it is read. */
function sortKeys(
  folder: RecordFolder,
  records: readonly ArchiveRecord[],
  vocabulary: Vocabulary,
): Map<ArchiveRecord, string> {
  const { sortedBy, fields } = recordKinds[folder];
  const field = fields.find(({ key }) => key === sortedBy);
  const words = Object.entries(vocabulary).find(([list]) => list === field?.meta.term)?.[1] ?? [];
  const places = new Map<unknown, number>(words.map((word, index) => [word, index]));
  return new Map(
    records.map((record) => {
      const value: unknown = field && Reflect.get(record, field.name);
      if (typeof value === 'string') return [record, value.toLowerCase() || record.id.replaceAll('-', ' ')];
      return [record, String(places.get(value) ?? words.length).padStart(6, '0')];
    }),
  );
}

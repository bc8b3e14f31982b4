import type { Column, PublishedTable } from './catalogue.ts';
import { type SearchDocument, yearOf } from './document.ts';
import { foldUnits } from './fold.ts';
import type { Layout } from './layout.ts';

/** Puts what filters and ranking need of a shard's documents into columns. */
export function tabulate(documents: readonly SearchDocument[], layouts: readonly Layout[]): PublishedTable {
  const issue = column(documents.map((document) => document.issue));
  return {
    kind: column(documents.map((document) => document.kind)),
    date: column(documents.map((document) => document.date)),
    year: column(documents.map(yearOf)),
    issue,
    category: column(documents.map((document) => document.category)),
    issueTitles: issue.values.map(
      (id) => documents.find((document) => document.issue === id && document.issueTitle)?.issueTitle ?? '',
    ),
    people: peopleColumn(documents),
    titleEnd: layouts.map((layout) => layout.titleEnd),
    heading: layouts.map((layout) => layout.headingEnd - layout.titleEnd),
    names: namesOf(documents),
  };
}

function column(entries: readonly (string | undefined)[]): Column {
  const numbers = new Map<string, number>();
  const of = entries.map((entry) => {
    if (entry === undefined || entry === '') return 0;
    if (!numbers.has(entry)) numbers.set(entry, numbers.size + 1);
    return numbers.get(entry) ?? 0;
  });
  return { values: [...numbers.keys()], of };
}

function peopleColumn(documents: readonly SearchDocument[]): PublishedTable['people'] {
  const values = [...new Set(documents.flatMap((document) => document.people ?? []))];
  const numbers = new Map(values.map((value, index) => [value, index + 1]));
  const of = documents.map((document) => (document.people ?? []).map((name) => numbers.get(name) ?? 0));
  return { values, of };
}

function namesOf(documents: readonly SearchDocument[]): Record<string, string[]> {
  const names: Record<string, string[]> = {};
  documents.forEach((document, ordinal) => {
    if (document.kind === 'article') return;
    names[ordinal] = [document.title, ...(document.names ?? [])].map((name) => foldUnits(name).join(''));
  });
  return names;
}

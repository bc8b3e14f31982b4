import type { Layout } from './build/layout.ts';
import type { Column, PublishedTable } from './catalogue.ts';
import { type SearchDocument, yearOf } from './document.ts';
import { foldUnits } from './fold.ts';

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
    people: listColumn(documents.map((document) => document.people ?? [])),
    titleEnd: layouts.map((layout) => layout.titleEnd),
    heading: layouts.map((layout) => layout.headingEnd - layout.titleEnd),
    names: namesOf(documents),
  };
}

/** The table of several shards whose documents follow one another. */
export function mergeTables(tables: readonly PublishedTable[]): PublishedTable {
  const columns = (name: 'kind' | 'date' | 'year' | 'issue' | 'category') =>
    column(tables.flatMap((table) => table[name].of.map((number) => table[name].values[number - 1])));
  const issue = columns('issue');
  const titles = new Map<string, string>();
  for (const table of tables) {
    table.issue.values.forEach((id, i) => {
      if (!titles.get(id)) titles.set(id, table.issueTitles[i] ?? '');
    });
  }
  const names: Record<string, string[]> = {};
  let before = 0;
  for (const table of tables) {
    for (const [ordinal, own] of Object.entries(table.names)) names[before + Number(ordinal)] = own;
    before += table.titleEnd.length;
  }
  return {
    kind: columns('kind'),
    date: columns('date'),
    year: columns('year'),
    issue,
    category: columns('category'),
    issueTitles: issue.values.map((id) => titles.get(id) ?? ''),
    people: listColumn(
      tables.flatMap(({ people }) =>
        people.of.map((numbers) => numbers.flatMap((number) => people.values[number - 1] ?? [])),
      ),
    ),
    titleEnd: tables.flatMap((table) => table.titleEnd),
    heading: tables.flatMap((table) => table.heading),
    names,
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

function listColumn(entries: readonly (readonly string[])[]): PublishedTable['people'] {
  const values = [...new Set(entries.flat())];
  const numbers = new Map(values.map((value, index) => [value, index + 1]));
  return { values, of: entries.map((list) => list.map((value) => numbers.get(value) ?? 0)) };
}

function namesOf(documents: readonly SearchDocument[]): Record<string, string[]> {
  const names: Record<string, string[]> = {};
  documents.forEach((document, ordinal) => {
    if (document.kind === 'article') return;
    names[ordinal] = [document.title, ...(document.names ?? [])].map((name) => foldUnits(name).join(''));
  });
  return names;
}

import { readRecords } from '../../archive/read/read-records.ts';
import { NameMatcher } from '../../archive/resolve/name-matcher.ts';
import { ProblemList } from '../../content/problem.ts';
import { RootReader } from '../../content/root-reader.ts';
import { recordFolders } from '../../model/kinds.ts';

/** The names of the records that there are, to be found in a new text. */
export interface KnownNames {
  /** `people/fu-yu-xiang` by each of its names. */
  records: { record: string; name: string }[];
  ids: ReadonlySet<string>;
  /** The figures and events that there are, by `figureKey` and `eventKey`. */
  statements: ReadonlySet<string>;
}

/** By what a figure of an article is known again. */
export function figureKey(article: string, value: string, unit: string): string {
  return `${article} ${Number(value)} ${unit}`;
}

/** By what an event of an article is known again. */
export function eventKey(article: string, date: string): string {
  return `${article} ${date}`;
}

/** Reads the names of all records under a root; what is at fault there is not the importer's to tell. */
export function readKnownNames(root: string): KnownNames {
  const records = readRecords(new RootReader(root, new ProblemList()));
  const names: KnownNames['records'] = [];
  const ids = new Set<string>();
  for (const kind of recordFolders) {
    for (const { id, value } of records[kind].files) {
      ids.add(`${kind}/${id}`);
      for (const name of [value.name, ...value.aliases])
        names.push({ record: `${kind}/${id}`, name: bare(name) });
    }
    for (const id of records[kind].faulty) ids.add(`${kind}/${id}`);
  }
  const statements = new Set<string>();
  for (const { value: list } of records.figures.files)
    for (const { value, unit = '', evidence } of list)
      for (const { article } of evidence) statements.add(figureKey(article, String(value), unit));
  for (const { value: list } of records.events.files)
    for (const { date, evidence } of list)
      for (const { article } of evidence) statements.add(eventKey(article, date));
  return { records: names, ids, statements };
}

/** The known records that texts name, most often first, with one of the names and how often. */
export function findKnown(
  known: KnownNames,
  texts: readonly string[],
): { record: string; name: string; count: number }[] {
  const matcher = new NameMatcher(known.records.map(({ name }) => name));
  const counts = new Map<string, { record: string; name: string; count: number }>();
  for (const text of texts) {
    for (const match of matcher.matches(text)) {
      const hit = known.records[match.name];
      if (!hit) continue;
      const entry = counts.get(hit.record) ?? { ...hit, count: 0 };
      counts.set(hit.record, { ...entry, count: entry.count + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.record < b.record ? -1 : 1));
}

/** A name without the quotation marks and spaces that printing puts into it. */
export function bare(name: string): string {
  return name.replace(/[“”‘’「」『』"'《》〈〉\s]/g, '');
}

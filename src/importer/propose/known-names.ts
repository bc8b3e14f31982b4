import { NameMatcher } from '../../archive/name-matcher.ts';
import { readRecords } from '../../archive/read-records.ts';
import { ProblemList } from '../../content/problem.ts';
import { RootReader } from '../../content/root-reader.ts';

/** The names of the records that there are, to be found in a new text. */
export interface KnownNames {
  /** `people/fu-yu-xiang` by each of its names. */
  records: { record: string; name: string }[];
  ids: ReadonlySet<string>;
}

/** Reads the names of all records under a root; what is at fault there is not the importer's to tell. */
export function readKnownNames(root: string): KnownNames {
  const records = readRecords(new RootReader(root, new ProblemList()));
  const names: KnownNames['records'] = [];
  const ids = new Set<string>();
  for (const kind of ['people', 'organizations', 'initiatives'] as const) {
    for (const { id, value } of records[kind].files) {
      ids.add(`${kind}/${id}`);
      for (const name of [value.name, ...value.aliases])
        names.push({ record: `${kind}/${id}`, name: bare(name) });
    }
    for (const id of records[kind].faulty) ids.add(`${kind}/${id}`);
  }
  return { records: names, ids };
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

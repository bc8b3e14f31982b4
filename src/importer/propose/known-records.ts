import { readRecords } from '../../archive/read/read-records.ts';
import { NameMatcher } from '../../archive/resolve/name-matcher.ts';
import { ProblemList } from '../../content/problem.ts';
import { RootReader } from '../../content/root-reader.ts';
import { recordFolders, statementFolders } from '../../model/kinds.ts';
import type { Proposer } from './proposer.ts';

/** The records that there are, to be found in a new text. */
export interface KnownRecords {
  /** `people/fu-yu-xiang` by each of its names. */
  names: { record: string; name: string }[];
  ids: ReadonlySet<string>;
  /** The statements that there are, by `statementKey`. */
  statements: ReadonlySet<string>;
}

type Statement = Readonly<Record<string, unknown>> & { evidence: readonly { article: string }[] };

/** By what a statement of an article is known again. */
export function statementKey(kind: string, article: string, own: string): string {
  return `${kind} ${article} ${own}`;
}

/** Reads all records under a root; what is at fault there is not the importer's to tell. */
export function readKnownRecords(root: string, proposers: readonly Proposer[]): KnownRecords {
  const records = readRecords(new RootReader(root, new ProblemList()));
  const names: KnownRecords['names'] = [];
  const ids = new Set<string>();
  for (const folder of recordFolders) {
    for (const { id, value } of records[folder].files)
      for (const name of [value.name, ...value.aliases])
        names.push({ record: `${folder}/${id}`, name: bare(name) });
    for (const id of [...records[folder].files.map((file) => file.id), ...records[folder].faulty])
      ids.add(`${folder}/${id}`);
  }
  const statements = new Set<string>();
  for (const folder of statementFolders) {
    const { sameAs } = proposers.find(({ kind }) => kind === folder) ?? {};
    const files: readonly { value: readonly Statement[] }[] = records[folder].files;
    for (const statement of sameAs ? files.flatMap(({ value }) => value) : [])
      for (const { article } of statement.evidence)
        statements.add(statementKey(folder, article, sameAs?.(statement) ?? ''));
  }
  return { names, ids, statements };
}

/** The known records that texts name, most often first, with one of the names and how often. */
export function findKnown(
  known: KnownRecords,
  texts: readonly string[],
): { record: string; name: string; count: string }[] {
  const matcher = new NameMatcher(known.names.map(({ name }) => name));
  const counts = new Map<string, { record: string; name: string; count: number }>();
  for (const match of texts.flatMap((text) => matcher.matches(text))) {
    const hit = known.names[match.name];
    if (!hit) continue;
    const earlier = counts.get(hit.record)?.count ?? 0;
    counts.set(hit.record, { ...hit, count: earlier + 1 });
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || (a.record < b.record ? -1 : 1))
    .map((mention) => ({ ...mention, count: String(mention.count) }));
}

/** A name without the quotation marks and spaces that printing puts into it. */
export function bare(name: string): string {
  return name.replace(/[“”‘’「」『』"'《》〈〉\s]/g, '');
}

import type { ArchiveRecord, ArchiveStatement, Mention } from '../../archive/types.ts';
import { recordKinds, statementFolders } from '../../model/kinds.ts';
import { type PageOfMany, pagePath } from './list-pages.ts';
import { shownMentions } from './passages.ts';

/** How many entries of a list one page of a record shows: of those with words of the texts, and of mere links. */
const onPage = { words: 50, links: 200 };

/** One page of a record: the first tells what is known, the others go on with what is long. */
export interface RecordPage {
  record: ArchiveRecord;
  /** `people/<id>/`, `people/<id>/2/`. */
  path: string;
  pages: PageOfMany;
  mentions: Mention[];
  /** What the page shows of each list of the record, by its name: `figures`, `parts`. */
  lists: Readonly<Record<string, readonly (ArchiveRecord | ArchiveStatement)[]>>;
}

/** The pages of each record, as many as the longest of its lists needs. */
export function recordPages(records: readonly ArchiveRecord[]): RecordPage[] {
  return records.flatMap(pagesOf);
}

function pagesOf(record: ArchiveRecord): RecordPage[] {
  const mentions = shownMentions(record);
  const lists = listsOf(record);
  const count = Math.max(
    1,
    Math.ceil(mentions.length / onPage.words),
    ...lists.map(({ entries, size }) => Math.ceil(entries.length / size)),
  );
  return Array.from({ length: count }, (_, index) => ({
    record,
    path: pagePath(record.path, index + 1),
    pages: { path: record.path, number: index + 1, count },
    mentions: piece(mentions, index, onPage.words),
    lists: Object.fromEntries(lists.map(({ name, entries, size }) => [name, piece(entries, index, size)])),
  }));
}

/** The lists that a record's page goes through: what names it, and records that it names where it names any. */
function listsOf(
  record: ArchiveRecord,
): { name: string; entries: (ArchiveRecord | ArchiveStatement)[]; size: number }[] {
  const { lists, fields } = recordKinds[record.folder];
  const statements: readonly string[] = statementFolders;
  const named = fields.filter(({ isList, meta }) => isList && meta.ref && meta.ifStated);
  const sizes = new Map([
    ...Object.entries<{ of: string }>(lists).map(([name, { of }]): [string, number] => {
      return [name, statements.includes(of) ? onPage.words : onPage.links];
    }),
    ...named.map(({ name }): [string, number] => [name, onPage.links]),
  ]);
  return [...sizes].map(([name, size]) => ({ name, size, entries: Reflect.get(record, name) }));
}

function piece<Item>(list: readonly Item[], index: number, size: number): Item[] {
  return list.slice(index * size, (index + 1) * size);
}

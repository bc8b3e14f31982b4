import type {
  ArchiveEvent,
  ArchiveRecord,
  Figure,
  Initiative,
  Mention,
  Organization,
  Person,
} from '../../archive/types.ts';
import { shownMentions } from './passages.ts';

/** How many entries of a list one page of a record shows: of those with words of the texts, and of mere links. */
const onPage = { words: 50, links: 200 };

/** One page of a record: the first tells what is known, the others go on with what is long. */
export interface RecordPage {
  record: ArchiveRecord;
  /** From 1. */
  number: number;
  count: number;
  /** `people/<id>/`, `people/<id>/2/`. */
  path: string;
  mentions: Mention[];
  figures: Figure[];
  events: ArchiveEvent[];
  people: Person[];
  initiatives: Initiative[];
  parts: (Organization | Initiative)[];
}

/** The pages of each record, as many as the longest of its lists needs. */
export function recordPages(records: readonly ArchiveRecord[]): RecordPage[] {
  return records.flatMap((record) => {
    const { figures, events, people, initiatives, parts } = listsOf(record);
    const mentions = shownMentions(record);
    const count = Math.max(
      1,
      ...[mentions, figures, events].map(({ length }) => Math.ceil(length / onPage.words)),
      ...[people, initiatives, parts].map(({ length }) => Math.ceil(length / onPage.links)),
    );
    return Array.from({ length: count }, (_, index) => ({
      record,
      number: index + 1,
      count,
      path: pagePath(record.path, index + 1),
      mentions: piece(mentions, index, onPage.words),
      figures: piece(figures, index, onPage.words),
      events: piece(events, index, onPage.words),
      people: piece(people, index, onPage.links),
      initiatives: piece(initiatives, index, onPage.links),
      parts: piece(parts, index, onPage.links),
    }));
  });
}

function listsOf(
  record: ArchiveRecord,
): Omit<RecordPage, 'record' | 'number' | 'count' | 'path' | 'mentions'> {
  if (record.kind === 'person') return { figures: [], events: [], people: [], initiatives: [], parts: [] };
  const { figures, events, people, parts } = record;
  return {
    figures,
    events,
    people,
    parts,
    initiatives: record.kind === 'initiative' ? [] : record.initiatives,
  };
}

function piece<Item>(list: readonly Item[], index: number, size: number): Item[] {
  return list.slice(index * size, (index + 1) * size);
}

/** The address under the base of the n-th page (from 1) of something: `people/`, `people/2/`. */
export function pagePath(path: string, number: number): string {
  return number === 1 ? path : `${path}${number}/`;
}

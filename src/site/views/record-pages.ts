import type { ArchiveRecord, Mention } from '../../archive/types.ts';
import { shownMentions } from './passages.ts';

/** How many passages one page of a record shows. */
const passagesOnPage = 50;

/** One page of a record: the first tells what is known, all show mentions. */
export interface RecordPage {
  record: ArchiveRecord;
  /** From 1. */
  number: number;
  count: number;
  /** `people/<id>/`, `people/<id>/2/`. */
  path: string;
  mentions: Mention[];
}

/** The pages of each record, as many as its mentions need. */
export function recordPages(records: readonly ArchiveRecord[]): RecordPage[] {
  return records.flatMap((record) => {
    const shown = shownMentions(record);
    const count = Math.max(1, Math.ceil(shown.length / passagesOnPage));
    return Array.from({ length: count }, (_, index) => ({
      record,
      number: index + 1,
      count,
      path: pagePath(record.path, index + 1),
      mentions: shown.slice(index * passagesOnPage, (index + 1) * passagesOnPage),
    }));
  });
}

/** The address under the base of the n-th page (from 1) of something: `people/`, `people/2/`. */
export function pagePath(path: string, number: number): string {
  return number === 1 ? path : `${path}${number}/`;
}

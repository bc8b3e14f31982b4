import type { Archive } from '../../archive/archive.ts';
import type { ArchiveRecord, Figure, Site } from '../../archive/types.ts';
import { strings } from '../../locales/readers.ts';
import type { ListName } from '../../model/kinds.ts';
import { calendarYears } from '../views/calendar.ts';
import { figureBars } from '../views/figure-bars.ts';
import { byForm, byLetter, byTerm, byYear } from '../views/groups.ts';
import { listLabel } from '../views/labels.ts';
import { waysIn } from '../views/navigation.ts';
import { passagesOf } from '../views/passages.ts';
import { recordFacts, recordStatements } from '../views/record-facts.ts';
import type { RecordPage } from '../views/record-pages.ts';

/** Filters that arrange what a page shows: `{% for group in people | byLetter %}`. */
export function viewFilters(site: Site) {
  const t = strings(site.language);
  return {
    byLetter,
    byForm,
    byTerm,
    byYear,
    passagesOf,
    waysIn: (archive: Archive) => waysIn(archive),
    calendarYears,
    figureBars: (figures: Figure[]) => figureBars(figures, site.language),
    recordFacts: (page: RecordPage) => recordFacts(page, site),
    recordStatements: (record: ArchiveRecord) => recordStatements(record, site),
    listLabel: (list: ListName) => listLabel(list, t),
  };
}

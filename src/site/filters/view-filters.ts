import type { Archive } from '../../archive/archive.ts';
import type { Figure, Issue, Site } from '../../archive/types.ts';
import { calendarYears } from '../views/calendar.ts';
import { figureChart } from '../views/figure-chart.ts';
import { byCategory, byForm, byKind, byLetter, byYear } from '../views/groups.ts';
import { passagesOf } from '../views/passages.ts';
import { waysIn } from '../views/ways.ts';

/** Filters that arrange what a page shows: `{% for group in people | byLetter %}`. */
export const viewFilters = {
  byLetter,
  byCategory,
  byForm,
  byKind,
  byYear,
  passagesOf,
  waysIn: (archive: Archive) => waysIn(archive),
  calendarYears: (issues: Issue[]) => calendarYears(issues),
  figureChart: (figures: Figure[], site: Site) => figureChart(figures, site.language),
};

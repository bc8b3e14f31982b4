import type { Archive } from '../../archive/archive.ts';
import type { Figure, Site } from '../../archive/types.ts';
import { calendarYears } from '../views/calendar.ts';
import { figureChart } from '../views/figure-chart.ts';
import { byCategory, byForm, byKind, byLetter, byYear } from '../views/groups.ts';
import { passagesOf } from '../views/passages.ts';
import { waysIn } from '../views/ways.ts';

/** Filters that arrange what a page shows: `{% for group in people | byLetter %}`. */
export function viewFilters({ language }: Site) {
  return {
    byLetter,
    byCategory,
    byForm,
    byKind,
    byYear,
    passagesOf,
    waysIn: (archive: Archive) => waysIn(archive),
    calendarYears,
    figureChart: (figures: Figure[]) => figureChart(figures, language),
  };
}

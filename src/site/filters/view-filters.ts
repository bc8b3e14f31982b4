import type { Archive } from '../../archive/archive.ts';
import type { Figure, Issue, Site } from '../../archive/types.ts';
import { barChart } from '../charts.ts';
import { figureValue } from '../figure-value.ts';
import { calendarYears } from '../views/calendar.ts';
import { figureThemes } from '../views/figure-themes.ts';
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
  figureThemes: (archive: Archive) => figureThemes(archive),
  calendarYears: (issues: Issue[]) => calendarYears(issues),
  barChart: (figures: Figure[], site: Site) =>
    barChart(
      figures.map((figure) => ({
        label: figure.counts,
        value: figure.value,
        printed: figureValue(figure, site.language),
      })),
    ),
};

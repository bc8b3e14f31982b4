import type { Figure, Period, Site } from '../../archive/types.ts';
import { strings } from '../../locales/readers.ts';
import { contentSecurityPolicy } from '../assets/csp.ts';
import { formatDate, formatFullDate, formatWeekday } from '../format/dates.ts';
import { figureValue } from '../format/figure-value.ts';
import { formatPeriod } from '../format/periods.ts';
import { type JsonLd, serializeJsonLd } from '../json-ld/index.ts';
import { searchScope } from '../search/search-scope.ts';

/** Filters that give text in the site's language: `{{ issue.date | date(site) }}`. */
export const textFilters = {
  strings: (site: Site) => strings(site.language),
  date: (date: string, site: Site) => formatDate(date, site.language),
  fullDate: (date: string, site: Site) => formatFullDate(date, site.language),
  weekday: (date: string, site: Site) => formatWeekday(date, site.language),
  period: (period: Period | undefined, site: Site) => formatPeriod(period, site.language),
  figureValue: (figure: Figure, site: Site) => figureValue(figure, site.language),
  contentSecurityPolicy: (path: string, site: Site) => contentSecurityPolicy(path, site),
  searchScope: (site: Site) => searchScope(site),
  serializeJsonLd: (object: JsonLd) => serializeJsonLd(object),
};

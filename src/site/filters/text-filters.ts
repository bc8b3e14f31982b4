import type { Figure, Period, Site } from '../../archive/types.ts';
import { contentSecurityPolicy } from '../assets/csp.ts';
import { formatDate, formatFullDate, formatPeriod, formatWeekday } from '../format/dates.ts';
import { figureValue } from '../format/figure-value.ts';
import { serializeJsonLd } from '../json-ld/index.ts';
import { searchScope } from '../search/search-scope.ts';
import { searchTexts } from '../search/search-texts.ts';

/** Filters that give text in the site's language: `{{ issue.date | date }}`. */
export function textFilters(site: Site) {
  const { language } = site;
  return {
    date: (date: string) => formatDate(date, language),
    fullDate: (date: string) => formatFullDate(date, language),
    weekday: (date: string) => formatWeekday(date, language),
    period: (period: Period | undefined) => formatPeriod(period, language),
    figureValue: (figure: Figure) => figureValue(figure, language),
    contentSecurityPolicy: (path: string) => contentSecurityPolicy(path, site),
    searchScope,
    searchTexts,
    serializeJsonLd,
  };
}

import type { Period } from '../../archive/types.ts';
import type { Language } from '../../locales/language.ts';
import { formatOf } from '../../locales/tables.ts';
import { formatDate } from './dates.ts';

/** A period as printed, with what it was reckoned to be: 去年（2022年）; empty when nothing is stated. */
export function formatPeriod(period: Period | undefined, language: Language): string {
  if (!period) return '';
  const { dates } = formatOf(language);
  const from = period.from === '' ? '' : formatDate(period.from, language);
  const to = period.to === '' || period.to === period.from ? '' : formatDate(period.to, language);
  const reckoned = [from, to].filter((part) => part !== '').join(dates.to);
  if (period.printed === '' || period.printed === reckoned) return reckoned;
  return reckoned === '' ? period.printed : dates.reckoned(period.printed, reckoned);
}

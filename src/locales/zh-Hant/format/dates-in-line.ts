import type { Format } from '../../format.ts';
import { isoDate } from '../../writing.ts';

const year = '(?:中華)?民國\\s*(\\d{1,3})\\s*年';

/** Dates by the calendar of the Republic, whose first year is 1912: 民國112年3月8日. The others are those of simplified Chinese. */
export const datesInLine: Format['dates']['inLine'] = {
  spans: [],
  days: [
    {
      pattern: new RegExp(`${year}\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日`, 'u'),
      dates: ([, of = '', month, day]) => [isoDate(common(of), Number(month), Number(day))],
    },
  ],
  periods: [
    {
      pattern: new RegExp(`${year}(?:\\s*(\\d{1,2})\\s*月)?(?:[春夏秋冬]季?[號刊]?)?`, 'u'),
      dates: ([, of = '', month = '0']) => [isoDate(common(of), Number(month))],
    },
  ],
};

function common(year: string): string {
  return String(Number(year) + 1911);
}

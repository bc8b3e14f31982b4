import type { Issue, Site } from '../../archive/types.ts';
import { partsOf } from '../../model/dates.ts';

/**
 * What a calendar shows of a year: the days of its months, its twelve months, its four quarters, or nothing beside the list of
 * its issues, where they come as they come.
 */
export type CalendarForm = 'days' | 'months' | 'quarters' | 'list';

const forms = {
  daily: 'days',
  weekly: 'days',
  monthly: 'months',
  quarterly: 'quarters',
  irregular: 'list',
} as const;

/** Fewer issues than these say nothing of how often there will be one. */
const telling = 4;

/** The calendar that fits how often issues come out, which is taken from their dates where it is not said. */
export function calendarForm(frequency: Site['frequency'], issues: readonly Issue[]): CalendarForm {
  if (frequency !== '') return forms[frequency];
  const dates = issues.map(({ date }) => partsOf(date)).filter(({ month }) => month > 0);
  if (dates.length === 0) return issues.length === 0 ? 'days' : 'list';
  const hasDays = dates.some(({ day }) => day > 0);
  if (dates.length < telling) return hasDays ? 'days' : 'months';
  // Now and then one more comes out.
  const isOneEach = (months: number): boolean => {
    const periods = new Set(dates.map(({ year, month }) => `${year}/${Math.ceil(month / months)}`));
    return dates.length <= periods.size * 1.2;
  };
  if (isOneEach(3)) return 'quarters';
  return isOneEach(1) || !hasDays ? 'months' : 'days';
}

import type { Format } from '../../format.ts';
import { datesInLine } from '../../latin/dates-in-line.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** How English writes dates: Wednesday, 26 April 2023. */
export const dates: Format['dates'] = {
  year: (year) => year,
  month: (year, month) => `${months[month - 1]} ${year}`,
  day: (year, month, day) => `${day} ${months[month - 1]} ${year}`,
  full: (day, weekday) => `${weekday}, ${day}`,
  weekdays,
  weekdayInitials: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
  months: months.map((month) => month.slice(0, 3)),
  weekdayOf: (printed) => {
    const word = printed.toLowerCase().replace(/\.$/, '');
    const index = weekdays.findIndex((name) => word.length > 2 && name.toLowerCase().startsWith(word));
    return index === -1 ? undefined : index + 1;
  },
  printed: (year, month, day) => [
    ...spellings(months[month - 1] ?? '')
      .flatMap((name) => [name, name.toUpperCase()])
      .flatMap((name) => [name, `${name}.`])
      .flatMap((name) => [
        `${day}${name}${year}`,
        `${day}${ordinal(day)}${name}${year}`,
        `${name}${day},${year}`,
        `${name}${day}${ordinal(day)},${year}`,
      ]),
    `${month}/${day}/${year}`,
  ],
  inLine: datesInLine({
    months: months.map((month) => spellings(month).join('|')),
    seasons: 'Spring|Summer|Autumn|Fall|Winter|Christmas|Easter|May Day',
    ordinal: 'st|nd|rd|th',
    of: ',?\\s+',
    to: 'and|to',
  }),
  weekdayInLine: `\\b(?:(?:${weekdays.join('|')})\\b|(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)\\.)`,
  span: (from, to) => {
    if (from.year !== to.year)
      return from.month + to.month === 0 ? `${from.year}–${to.year}` : `${written(from)} – ${written(to)}`;
    if (from.month === to.month && from.day * to.day > 0) return `${from.day}–${written(to)}`;
    if (from.day + to.day > 0) return `${written({ ...from, year: '' })} – ${written(to)}`;
    return from.month * to.month > 0
      ? `${months[from.month - 1]}–${written(to)}`
      : `${written(from)} – ${written(to)}`;
  },
  to: ' to ',
  reckoned: (printed, reckoned) => `${printed} (${reckoned})`,
};

/** A month in full and as it is shortened. */
function spellings(month: string): string[] {
  return [month, ...(month === 'September' ? ['Sept'] : []), month.slice(0, 3)];
}

function ordinal(day: number): string {
  return (day > 3 && day < 21) || day % 10 > 3 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
}

function written({ year, month, day }: { year: string; month: number; day: number }): string {
  return [day || '', months[month - 1] ?? '', year].filter((part) => part !== '').join(' ');
}

import type { Format } from '../../format.ts';

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
    `${day}${months[month - 1]}${year}`,
    `${months[month - 1]}${day},${year}`,
    `${month}/${day}/${year}`,
  ],
  inLine: [
    {
      pattern: new RegExp(`\\b(\\d{1,2}) (${months.join('|')}),? (\\d{4})\\b`, 'u'),
      day: ([, day = '', month = '', year = '']) => [year, String(months.indexOf(month) + 1), day],
    },
    {
      pattern: new RegExp(`\\b(${months.join('|')}) (\\d{1,2}), (\\d{4})\\b`, 'u'),
      day: ([, month = '', day = '', year = '']) => [year, String(months.indexOf(month) + 1), day],
    },
  ],
  weekdayInLine: `\\b(?:${weekdays.join('|')})\\b`,
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

function written({ year, month, day }: { year: string; month: number; day: number }): string {
  return [day || '', months[month - 1] ?? '', year].filter((part) => part !== '').join(' ');
}

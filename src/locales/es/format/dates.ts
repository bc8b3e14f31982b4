import type { Format } from '../../format.ts';
import { datesInLine } from '../../latin/dates-in-line.ts';
import { months } from './months.ts';

const weekdays = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'];

/** How Spanish writes dates: viernes, 1 de marzo de 2024. */
export const dates: Format['dates'] = {
  year: (year) => year,
  month: (year, month) => `${months[month - 1]} de ${year}`,
  day: (year, month, day) => `${day} de ${months[month - 1]} de ${year}`,
  full: (day, weekday) => `${weekday}, ${day}`,
  weekdays,
  weekdayInitials: ['L', 'M', 'X', 'J', 'V', 'S', 'D'],
  months,
  weekdayOf: (printed) => {
    const word = plain(printed).replace(/\.$/, '');
    const index = weekdays.findIndex((name) => word.length > 2 && plain(name).startsWith(word));
    return index === -1 ? undefined : index + 1;
  },
  printed: (year, month, day) =>
    namesOf(month).flatMap((name) => [
      ...['de', 'del'].map((of) => `${day}de${name}${of}${year}`),
      `${day}${name}${year}`,
      `${name}${day},${year}`,
      ...(day === 1 ? [`1.ºde${name}de${year}`, `1ºde${name}de${year}`, `1°de${name}de${year}`] : []),
      `${day}/${String(month).padStart(2, '0')}/${year}`,
      `${day}/${month}/${year}`,
    ]),
  inLine: datesInLine({
    months: months.map((name) => (name === 'septiembre' ? 'sep?tiembre' : name)),
    seasons: 'primavera|verano|otoño|invierno|navidad',
    ordinal: '\\.?[º°]',
    of: ',?\\s+(?:del?\\s+)?',
    to: 'y|a|al',
  }),
  weekdayInLine: '(?<!\\p{L})(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo)(?!\\p{L})',
  span: (from, to) => {
    if (from.year !== to.year)
      return from.month + to.month === 0 ? `${from.year}-${to.year}` : `${written(from)} – ${written(to)}`;
    if (from.month === to.month && from.day * to.day > 0) return `${from.day}-${written(to)}`;
    if (from.day + to.day > 0) return `${written({ ...from, year: '' })} – ${written(to)}`;
    return from.month * to.month > 0
      ? `${months[from.month - 1]}-${written(to)}`
      : `${written(from)} – ${written(to)}`;
  },
  to: ' a ',
  reckoned: (printed, reckoned) => `${printed} (${reckoned})`,
};

/** Lower-case, without accents: MIÉRCOLES is miercoles. */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/** A month as a page may print it. */
function namesOf(month: number): string[] {
  const name = months[month - 1] ?? '';
  const spellings = name === 'septiembre' ? [name, 'setiembre'] : [name];
  return spellings.flatMap((each) => [
    each,
    each.charAt(0).toUpperCase() + each.slice(1),
    each.toUpperCase(),
  ]);
}

function written({ year, month, day }: { year: string; month: number; day: number }): string {
  return [day || '', months[month - 1] ?? '', year].filter((part) => part !== '').join(' de ');
}

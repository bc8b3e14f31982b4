import { allFormats } from '../locales/tables.ts';

/** The forms in which a masthead may print a day (`YYYY-MM-DD`), in any language, without white space. */
export function printedDates(date: string): string[] {
  const [year = '', month = '', day = ''] = date.split('-');
  const [m, d] = [Number(month), Number(day)];
  const figures = ['.', '/'].flatMap((mark) => [[year, m, d].join(mark), [year, month, day].join(mark)]);
  return [date, ...figures, ...allFormats.flatMap(({ dates }) => dates.printed(year, m, d))];
}

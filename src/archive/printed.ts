import { allFormats } from '../locales/tables.ts';
import { partsOf } from '../model/dates.ts';
import { squeeze } from './resolve/squeeze.ts';

/** The forms in which a masthead may print a date, in any language, without white space; with `until`, those of the span. */
export function printedDates(date: string, until = ''): string[] {
  const parts = partsOf(date);
  const { year, month, day } = parts;
  const padded = date.split('-');
  const figures =
    month === 0 ? [] : ['.', '/'].flatMap((mark) => [figuresOf(date).join(mark), padded.join(mark)]);
  const inWords = allFormats.flatMap(({ dates }) => {
    const span = until === '' ? [] : [dates.span(parts, partsOf(until))];
    if (day > 0) return [...dates.printed(year, month, day), ...span];
    return [month === 0 ? dates.year(year) : dates.month(year, month), ...span];
  });
  return [date, ...figures, ...inWords.map(squeeze)];
}

function figuresOf(date: string): number[] {
  return date.split('-').map(Number);
}

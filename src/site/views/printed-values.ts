import type { Site } from '../../archive/types.ts';
import type { Field } from '../../model/field.ts';
import { formatDate, formatPeriod } from '../format/dates.ts';

/** A value as a page prints it, with the address of the record that it is; no path where it is none. */
export interface PrintedValue {
  text: string;
  path: string;
}

/** A field as a page prints it; without values the page says that it is not stated. */
export interface PrintedField {
  key: string;
  label: string;
  values: PrintedValue[];
}

/** The values of a field of something in the site's language; none when it is not stated. */
export function printedValues(holder: object, { name, meta }: Field, site: Site): PrintedValue[] {
  const stated: unknown = Reflect.get(holder, name);
  const values = Array.isArray(stated) ? stated : [stated];
  return values.map((value) => printedValue(value, meta.is, site)).filter(({ text }) => text !== '');
}

function printedValue(value: unknown, is: Field['meta']['is'], { language }: Site): PrintedValue {
  if (typeof value === 'string')
    return { text: is === 'date' ? formatDate(value, language) : value, path: '' };
  if (typeof value !== 'object' || value === null) return { text: String(value ?? ''), path: '' };
  const text = (key: string): string => String(Reflect.get(value, key) ?? '');
  if (is === 'period') {
    const [printed, from, to] = [text('printed'), text('from'), text('to')];
    return { text: formatPeriod({ printed, from, to, basis: '' }, language), path: '' };
  }
  return { text: text('label') || text('name'), path: text('path') };
}

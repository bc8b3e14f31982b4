import type { ArchiveRecord, Evidence, Site } from '../../archive/types.ts';
import type { Field, PrintedAt } from '../../model/field.ts';
import { formatDate, formatPeriod } from '../../rendering/format/dates.ts';
import type { RecordPage } from './record-pages.ts';

/** A value as a page prints it, with the address of the record that it is; no path where it is none. */
interface PrintedValue {
  text: string;
  path: string;
}

/** A field as a page prints it; without values the page says that it is not stated. */
interface PrintedField {
  key: string;
  label: string;
  values: PrintedValue[];
}

/** The statements of one of a record's fields, such as roles and honours, with the words that each rests on. */
interface StatementGroup {
  key: string;
  label: string;
  statements: { heading: string; fields: PrintedField[]; evidence: Evidence[] }[];
}

/** What the head of a record's page tells, in the order of its kind: on further pages only the lists that go on. */
export function recordFacts({ record, pages, lists }: RecordPage, site: Site): PrintedField[] {
  const { facts, fields } = site.model.told[record.folder];
  return facts.flatMap((key) => {
    const list = lists[key]?.map((entry) => printedValue(entry, undefined, site));
    if (list) return list.length > 0 ? [{ key, label: labelOf(key, record, site), values: list }] : [];
    const told = pages.number > 1 ? [] : fields.filter((field) => field.key === key);
    return printed(record, told, record, site);
  });
}

/** The statements that a record makes, field by field. */
export function recordStatements(record: ArchiveRecord, site: Site): StatementGroup[] {
  return site.model.told[record.folder].fields.flatMap(({ key, name, isList, fields }) => {
    const held: object[] = Reflect.get(record, name);
    if (!isList || !fields.some(({ meta }) => meta.is === 'evidence') || held.length === 0) return [];
    const statements = held.map((each) => {
      const at = (spot: PrintedAt) => {
        const there = fields.filter(({ meta }) => meta.printed === spot);
        return printed(each, there, record, site);
      };
      const heading = at('heading').flatMap(({ values }) => values.map(({ text }) => text));
      return { heading: heading.join(' '), fields: at('line'), evidence: Reflect.get(each, 'evidence') };
    });
    return [{ key, label: labelOf(key, record, site), statements }];
  });
}

/** Fields of a record or a statement of its; what is told only if it is stated is left out without values. */
function printed(
  holder: object,
  fields: readonly Field[],
  record: ArchiveRecord,
  site: Site,
): PrintedField[] {
  return fields.flatMap(({ key, name, meta }) => {
    const stated: unknown = Reflect.get(holder, name);
    const all = (Array.isArray(stated) ? stated : [stated]).map((value) =>
      printedValue(value, meta.is, site),
    );
    const values = all.filter(({ text }) => text !== '');
    const label = meta.label ?? labelOf(key, record, site);
    return values.length > 0 || !meta.ifStated ? [{ key, label, values }] : [];
  });
}

/** A value as a page prints it: a text, a date, a period, or what a record or term is called. */
export function printedValue(value: unknown, is: Field['meta']['is'], { language }: Site): PrintedValue {
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

/** What a field or list of a record is called, by its name; its kind may call it otherwise. */
function labelOf(name: string, { kind }: ArchiveRecord, { strings }: Site): string {
  const labels: Readonly<Record<string, string>> = strings.record.fields;
  return labels[`${kind}.${name}`] ?? labels[name] ?? name;
}

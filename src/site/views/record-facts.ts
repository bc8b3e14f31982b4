import type { ArchiveRecord, Evidence, Site } from '../../archive/types.ts';
import { type Strings, strings } from '../../locales/readers.ts';
import type { PrintedAt } from '../../model/field.ts';
import { type RecordKindId, recordKinds } from '../../model/kinds.ts';
import { type PrintedField, printedValues } from './printed-values.ts';
import type { RecordPage } from './record-pages.ts';

/** A role, an honour: a statement that a record makes, with the words that it rests on. */
export interface PrintedStatement {
  heading: string;
  fields: PrintedField[];
  evidence: Evidence[];
}

/** The statements of one of a record's fields, under what it is called. */
export interface StatementGroup {
  key: string;
  label: string;
  statements: PrintedStatement[];
}

/** What the head of a record's page tells, in the order of its kind: on further pages only the lists that go on. */
export function recordFacts({ record, number, lists }: RecordPage, site: Site): PrintedField[] {
  const { facts, fields } = recordKinds[record.folder];
  return facts.flatMap((key): PrintedField[] => {
    const label = fieldLabel(key, record.kind, strings(site.language));
    const list = lists[key];
    if (list) {
      const values = list.map((entry) => ({
        text: 'name' in entry ? entry.name : '',
        path: 'path' in entry ? entry.path : '',
      }));
      return values.length === 0 ? [] : [{ key, label, values }];
    }
    const field = fields.find((each) => each.key === key);
    if (!field || number > 1) return [];
    const values = printedValues(record, field, site);
    return values.length === 0 && field.meta.ifStated ? [] : [{ key, label, values }];
  });
}

/** The statements that a record makes, such as roles and honours, field by field. */
export function recordStatements(record: ArchiveRecord, site: Site): StatementGroup[] {
  const t = strings(site.language);
  const groups = recordKinds[record.folder].fields
    .filter(({ isList, fields }) => isList && fields.some(({ meta }) => meta.is === 'evidence'))
    .map(({ key, name, fields }) => {
      const held: object[] = Reflect.get(record, name);
      const statements = held.map((each): PrintedStatement => {
        const printed = (spot: PrintedAt): PrintedField[] =>
          fields.flatMap((field) => {
            const values = printedValues(each, field, site);
            const isPrinted = field.meta.printed === spot && (values.length > 0 || !field.meta.ifStated);
            return isPrinted
              ? [{ key: field.key, label: fieldLabel(field.key, record.kind, t), values }]
              : [];
          });
        const heading = printed('heading').flatMap(({ values }) => values.map(({ text }) => text));
        return {
          heading: heading.join(' '),
          fields: printed('line'),
          evidence: Reflect.get(each, 'evidence'),
        };
      });
      return { key, label: fieldLabel(key, record.kind, t), statements };
    });
  return groups.filter(({ statements }) => statements.length > 0);
}

/** What a field or list of a record is called, by its name; `kind` may call it otherwise. */
function fieldLabel(name: string, kind: RecordKindId, t: Strings): string {
  const labels: Readonly<Record<string, string>> = t.record.fields;
  return labels[`${kind}.${name}`] ?? labels[name] ?? name;
}

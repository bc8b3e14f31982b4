import type { Field } from '../../model/field-tree.ts';
import { type ListName, statementFolders } from '../../model/kinds.ts';
import type { Cell } from './csv.ts';
import type { Item, ItemValue } from './items.ts';

/** A column of a CSV file: its header, and how its cell is read from an item. */
export type Column = readonly [header: string, read: (item: Item) => Cell];

/**
 * The columns of a list's items. Each field has one of its name; of a field with parts those have one that
 * name it in the model, and a list whose parts name none is counted. Quotations stand last, all of the item's.
 */
export function columnsOf(list: ListName, fields: readonly Field[]): Column[] {
  const inIssue = list === 'articles' || statementFolders.some((folder) => folder === list);
  return [
    plainColumn('id'),
    ...(inIssue ? [plainColumn('issue')] : []),
    ...fields.flatMap((field) => columnsOfField(field, fields)),
    ...(list === 'issues' ? [plainColumn('articles')] : []),
    plainColumn('url'),
  ];
}

function columnsOfField(field: Field, all: readonly Field[]): Column[] {
  const { key, meta, fields, isList, isObject } = field;
  if (meta.is === 'evidence') {
    const column = (header: string, part: 'quote' | 'url', separator: string): Column => [
      header,
      (item) =>
        cellOf(
          evidenceIn(item, all).map((each) => each[part] ?? null),
          separator,
        ),
    ];
    return [column('quotes', 'quote', ' | '), column('evidence', 'url', ' ')];
  }
  if (meta.is === 'credit')
    return [[key, (item) => cellOf(partsOf(item, key).map(({ role, name }) => `${role} ${name}`))]];
  if (!isObject) return [plainColumn(key)];
  const named = fields.flatMap(({ key: part, meta: { column } }): Column[] =>
    column ? [[column, (item) => cellOf(partsOf(item, key).map((each) => each[part] ?? null))]] : [],
  );
  return isList && named.length === 0 ? [[key, (item) => partsOf(item, key).length]] : named;
}

function plainColumn(key: string): Column {
  return [key, (item) => cellOf(item[key] ?? null)];
}

/** The quotations of an item, those of its statements included, in the order of its fields. */
function evidenceIn(item: Item, fields: readonly Field[]): Item[] {
  return fields.flatMap((field) => {
    const parts = partsOf(item, field.key);
    return field.meta.is === 'evidence' ? parts : parts.flatMap((part) => evidenceIn(part, field.fields));
  });
}

function partsOf(item: Item, key: string): Item[] {
  const value = item[key] ?? null;
  return (Array.isArray(value) ? value : [value]).filter(isItem);
}

function isItem(value: ItemValue): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Several values stand in one cell; what is not stated is left out. */
function cellOf(value: ItemValue, separator = '; '): Cell {
  if (typeof value === 'number') return value;
  const values = Array.isArray(value) ? value : [value];
  return values.filter((each) => each !== null).join(separator);
}

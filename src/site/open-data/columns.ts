import type { Field } from '../../model/field-tree.ts';
import type { Cell } from './csv.ts';
import type { Item, ItemValue } from './items.ts';

/** A column of a CSV file: its header, and how its cell is read from an item. */
export type Column = readonly [header: string, read: (item: Item) => Cell];

/**
 * The columns of a kind's items. Each field has one of its name; of a field with parts those have one that
 * name it in the model, and a list whose parts name none is counted. Quotations stand last, all of the item's.
 */
export function columnsOf(
  fields: readonly Field[],
  { inIssue = false, withArticles = false } = {},
): Column[] {
  return [
    plainColumn('id'),
    ...(inIssue ? [plainColumn('issue')] : []),
    ...fields.flatMap((field) => columnsOfField(field, fields)),
    ...(withArticles ? [plainColumn('articles')] : []),
    plainColumn('url'),
  ];
}

function columnsOfField(field: Field, all: readonly Field[]): Column[] {
  const { key, meta, fields, isList, isObject } = field;
  if (meta.is === 'evidence') {
    return [
      [
        'quotes',
        (item) =>
          evidenceIn(item, all)
            .map(({ quote }) => quote)
            .join(' | '),
      ],
      [
        'evidence',
        (item) =>
          evidenceIn(item, all)
            .map(({ url }) => url)
            .join(' '),
      ],
    ];
  }
  if (meta.is === 'credit')
    return [
      [
        key,
        (item) =>
          partsOf(item, key)
            .map(({ role, name }) => `${role} ${name}`)
            .join('; '),
      ],
    ];
  const named = fields.flatMap((part): Column[] => {
    const { column } = part.meta;
    return column
      ? [[column, (item) => cellOf(partsOf(item, key).map((each) => each[part.key] ?? null))]]
      : [];
  });
  if (!isObject) return [plainColumn(key)];
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

/** Several values in one cell stand between semicolons; what is not stated is left out. */
function cellOf(value: ItemValue): Cell {
  if (typeof value === 'number') return value;
  const values = Array.isArray(value) ? value : [value];
  return values.filter((each) => each !== null).join('; ');
}

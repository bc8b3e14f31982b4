import type { Field } from '../../model/field.ts';
import { type ListName, statementFolders } from '../../model/kinds.ts';
import type { Item, ItemValue } from './items.ts';

/** A table of cells for a CSV file; a number is written in ASCII digits. */
export type Cell = string | number | null | undefined;

/** A column of a CSV file: its header, and how its cell is read from an item. */
type Column = readonly [header: string, read: (item: Item) => Cell];

/**
 * What a spreadsheet takes for a formula: a cell that begins with one of these, full-width ones
 * included, is written with an apostrophe before it (OWASP, "CSV Injection").
 */
const formula = /^[=+\-@\t\r＝＋－＠]/;

/** A list's items as a CSV file, a column for each thing that is known of them. */
export function csvOf(list: ListName, fields: readonly Field[], items: readonly Item[]): string {
  const columns = columnsOf(list, fields);
  const rows = items.map((item) => columns.map(([, read]) => read(item)));
  return csvFile(
    columns.map(([header]) => header),
    rows,
  );
}

/**
 * The columns of a list's items. Each field has one of its name; of a field with parts those have one that
 * name it in the model, and a list whose parts name none is counted. Quotations stand last, all of the item's.
 */
function columnsOf(list: ListName, fields: readonly Field[]): Column[] {
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
  if (meta.is === 'evidence')
    return [
      column('quotes', (item) => evidenceIn(item, all).map(({ quote = null }) => quote), ' | '),
      column('evidence', (item) => evidenceIn(item, all).map(({ url = null }) => url), ' '),
    ];
  if (meta.is === 'credit') return [column(key, (item) => partsOf(item, key).map(creditOf))];
  if (!isObject) return [plainColumn(key)];
  const named = fields.flatMap(({ key: part, meta: { column: header } }) =>
    header ? [column(header, (item) => partsOf(item, key).map((each) => each[part] ?? null))] : [],
  );
  return isList && named.length === 0 ? [[key, (item) => partsOf(item, key).length]] : named;
}

function plainColumn(key: string): Column {
  return column(key, (item) => item[key] ?? null);
}

/** A column of a value, or of several in one cell. */
function column(header: string, read: (item: Item) => ItemValue, separator?: string): Column {
  return [header, (item) => cellOf(read(item), separator)];
}

function creditOf({ role, name }: Item): string {
  return [role, name].filter((part) => part !== null).join(' ');
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

/**
 * A CSV file (RFC 4180: commas, CRLF, quotes doubled) with its header. It begins with a byte order
 * mark, without which spreadsheets on Chinese systems read UTF-8 as GBK.
 */
export function csvFile(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${[header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: Cell): string {
  const text = value === null || value === undefined ? '' : String(value);
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

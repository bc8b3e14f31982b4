import { Document, visit } from 'yaml';
import type { z } from 'zod';
import { shapeOf, unwrapped } from '../../model/field.ts';

/** A value that is written as YAML: text, a list, or a mapping in the order of its keys; undefined is left out. */
type YamlValue = string | readonly YamlValue[] | { readonly [key: string]: YamlValue | undefined };

/**
 * Writes a value as YAML that reads back the same: one way for each value, so that a second writing
 * changes nothing. Texts are plain where every reader of YAML takes them for the same, else in double quotes.
 */
export function yamlText(value: YamlValue): string {
  const document = new Document(value, { schema: 'failsafe' });
  visit(document, {
    Scalar: (place, scalar) => {
      if (place !== 'key') scalar.type = isPlain(String(scalar.value)) ? 'PLAIN' : 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER });
}

/** Writes what is stated of the fields of a schema, as `inOrder` has it. */
export function fieldsText(schema: z.ZodType, fields: unknown): string {
  return yamlText(inOrder(schema, fields) ?? {});
}

/**
 * A value with the fields that its schema knows, in the schema's order, and without what is empty;
 * undefined when nothing is left. Where the schema tells no fields, they are those of the value.
 */
export function inOrder(schema: z.core.$ZodType | undefined, value: unknown): YamlValue | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => inOrder(schema, item) ?? []);
    return items.length === 0 ? undefined : items;
  }
  const shape = schema ? shapeOf(unwrapped(schema).core) : {};
  const known = Object.keys(shape);
  const fields = (known.length > 0 ? known : Object.keys(value)).flatMap((key) => {
    const item = inOrder(shape[key], Reflect.get(value, key));
    return item === undefined ? [] : [[key, item]];
  });
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}

/** An edited file: lists are indented as they were, and no line is folded. */
export function closeYaml(document: Document, before: string): string {
  const indentSeq = !/^\w+:[ \t]*\n-/m.test(before);
  return document.toString({ lineWidth: 0, indentSeq, flowCollectionPadding: false });
}

/** The comment by which an editing program finds the schema of a file; `file` is relative to the root. */
export function schemaLine(kind: string, file: string): string {
  const up = '../'.repeat(file.split('/').length - 1);
  return `# yaml-language-server: $schema=${up}_site/data/schema/${kind}.schema.json\n`;
}

const plain =
  /^[\p{Script=Han}A-Za-z0-9（《“‘][\p{Script=Han}A-Za-z0-9“”‘’《》（）／/·—～…％%、，。；！？+．.\-: ：#,]*$/u;

/** YAML 1.1 takes `on`, `y` and a year for something else; a quotation mark that opens and does not close is easily misread. */
function isPlain(text: string): boolean {
  if (text !== text.trim() || !plain.test(text)) return false;
  if (/^(?:null|on|off|y|n|nan|inf)$/i.test(text) || /: |[:-]$| #/.test(text)) return false;
  if (/^(?:true|false|yes|no)$/i.test(text)) return text === text.toLowerCase();
  return !/^[“‘][^”’]*$/u.test(text) && !/^[\w]+[:：]/.test(text) && !/^\d{4}$/.test(text);
}

import { z } from 'zod';

/** What the house knows of a field beyond its type; all that reads, shows or exports fields looks here. */
export interface FieldMeta {
  /** What readers see for a field that an archive adds; those of the generator have theirs in the tables of each language. */
  label?: string;
  /** The kind of record whose id it is, by its folder. */
  ref?: string;
  /** The list of the vocabulary whose id it is. */
  term?: string;
  /** What it is where its type does not say: these are found, tied, checked or written in words. */
  is?:
    | 'evidence'
    | 'credit'
    | 'period'
    | 'date'
    | 'picture'
    | 'file'
    | 'language'
    | 'article'
    | 'issue'
    | 'newsletter'
    | 'contact';
  /** The column of the CSV file, for a field inside another; those at the top have one of their own name. */
  column?: string;
  /** Whether the open data leave it out. */
  exported?: false;
  /** Where a page prints it, under the label that each language has for its key. */
  printed?: PrintedAt;
  /** Whether a page prints nothing for it when it is not stated, instead of saying so. */
  ifStated?: true;
  /** Whether it is searched though no list of facts prints it. */
  searched?: true;
  /** The facet of the search that it is chosen by. */
  facet?: string;
  /** The property of schema.org that it is. */
  schemaOrg?: string;
  /** What an editor's tool takes it for, where our reader takes every scalar as text. */
  typedAs?: 'number' | 'integer' | 'boolean';
}

/**
 * The spots of a page that print fields: beside the byline of an article, its dateline, its foot (what the paper said of it), the
 * facts of a record; and within a statement of a record (a role, an honour) its heading and its line.
 */
export type PrintedAt = 'byline' | 'dateline' | 'foot' | 'facts' | 'heading' | 'line';

const known = z.registry<FieldMeta>();

/**
 * The same schema, with what is known of it wherever it stands. What it is called stands in the tables of each language.
 *
 * @example deck: field(text.optional(), { searched: true })
 */
export function field<Schema extends z.ZodType>(schema: Schema, meta: FieldMeta): Schema {
  const own = schema.clone();
  known.add(own, meta);
  return own;
}

/** What is known of a schema itself, looking neither into it nor through `optional`. */
export function metaOf(schema: z.core.$ZodType): FieldMeta {
  return known.get(schema) ?? {};
}

/** A field of a schema, with what is known of it and the fields inside it. */
export interface Field {
  /** As editors write it: `part_of`. */
  key: string;
  /** As a record carries it, whose own `kind` says what it is: the kind of an organization is its `sort`. */
  name: string;
  /** Its keys from the top, with dots: `roles.organization`. */
  path: string;
  isOptional: boolean;
  isList: boolean;
  /** Whether it is one text, which is empty when it is not stated. */
  isText: boolean;
  /** Whether it, or each of its list, is an object, be it one of several forms. */
  isObject: boolean;
  /** The fields of the object, or of each object of the list; none where it has several forms. */
  fields: readonly Field[];
  meta: FieldMeta;
}

/** The fields of a schema, or of each entry when it is a list. */
export function fieldsOf(schema: z.core.$ZodType, above = ''): Field[] {
  return Object.entries(shapeOf(unwrapped(schema).core)).map(([key, inner]) => {
    const path = above === '' ? key : `${above}.${key}`;
    const { core, meta, isOptional, isList } = unwrapped(inner);
    const isPlain = core instanceof z.ZodString || core instanceof z.ZodEnum;
    const isText = isPlain && !isList && meta.ref === undefined && meta.term === undefined;
    const name = nameOf(key, meta);
    const isObject = core instanceof z.ZodObject || core instanceof z.ZodUnion;
    return { key, name, path, isOptional, isList, isText, isObject, fields: fieldsOf(core, path), meta };
  });
}

/** What a thing carries a field as: a field of the archive's own cannot be taken for what the archive finds for the thing. */
function nameOf(key: string, { label, term }: FieldMeta): string {
  if (label !== undefined) return `own:${key}`;
  return key === 'kind' && term ? 'sort' : key;
}

/** Every name that editors write for a field of a schema, those inside others included. */
export function fieldNames(schema: z.core.$ZodType): string[] {
  const { core } = unwrapped(schema);
  if (core instanceof z.ZodUnion) return core.options.flatMap(fieldNames);
  return Object.entries(shapeOf(core)).flatMap(([key, inner]) => [key, ...fieldNames(inner)]);
}

/** What a schema is inside `optional`, `default`, `nullable` and lists, and what is known of all of these. */
export function unwrapped(schema: z.core.$ZodType) {
  let [core, meta] = [schema, metaOf(schema)];
  let [isOptional, isList] = [false, false];
  for (;;) {
    if (core instanceof z.ZodArray) [core, isList] = [core.element, true];
    else if (core instanceof z.ZodOptional) [core, isOptional] = [core.unwrap(), true];
    else if (core instanceof z.ZodDefault || core instanceof z.ZodNullable) core = core.unwrap();
    else return { core, meta, isOptional, isList };
    meta = { ...metaOf(core), ...meta };
  }
}

/** The fields of an object's schema; none of another. */
export function shapeOf(core: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> {
  return core instanceof z.ZodObject ? core.shape : {};
}

import { z } from 'zod';

/** What the house knows of a field beyond its type; all that reads, shows or exports fields looks here. */
export interface FieldMeta {
  /** The kind of record whose id it is, by its folder. */
  ref?: string;
  /** The list of the vocabulary whose id it is. */
  term?: string;
  /** What it is where its type does not say: these are found, tied, checked or written in words. */
  is?: 'evidence' | 'credit' | 'period' | 'date' | 'picture';
  /** The column of the CSV file, for a field inside another; those at the top have one of their own name. */
  column?: string;
  /** Whether the open data leave it out. */
  exported?: false;
  /** Where a page prints it, under the label that each language has for its key. */
  printed?: PrintedAt;
  /** Whether a page prints nothing for it when it is not stated, instead of saying so. */
  ifStated?: true;
  /** Whether it is searched in an article; what records say is searched by its quotations. */
  searched?: true;
  /** The facet of the search that it is chosen by. */
  facet?: string;
  /** The property of schema.org that it is. */
  schemaOrg?: string;
  /** What an editor's tool takes it for, where our reader takes every scalar as text. */
  typedAs?: 'number' | 'integer' | 'boolean';
}

/**
 * The spots of a page that print fields: the head of an article, its foot (what the paper said of it), the
 * facts of a record; and within a statement of a record (a role, an honour) its heading and its line.
 */
export type PrintedAt = 'dateline' | 'foot' | 'facts' | 'heading' | 'line';

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

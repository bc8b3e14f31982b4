import { z } from 'zod';
import { field, fieldsOf } from './field.ts';
import { id, text } from './fields.ts';

/** A list of a record's own that nobody writes: whatever of a kind names the record in a field. */
export interface BackList {
  /** The kind that names the record, by its folder. */
  of: string;
  /** The path of the field that does: `roles.organization`. */
  by: string;
  /** The property of schema.org that it is. */
  schemaOrg?: string;
}

/** The type that schema.org has for a record; by the id of a term where that decides it, with '' for none. */
export interface SchemaOrgType {
  type: string;
  by?: string;
  types?: Readonly<Record<string, string>>;
}

interface Kind<Id extends string, Schema extends z.ZodObject> {
  /** One of its kind, as pages, search results and problems name it: `person`. */
  id: Id;
  /** What editors write of one. Its file is found by the kind's key in the list of kinds. */
  schema: Schema;
  /** The field that all are sorted by: of records a term, in the vocabulary's order, or a reading. By id, or as written, when there is none. */
  sortedBy?: string;
}

interface RecordKind<Id extends string, Schema extends z.ZodObject, Lists> extends Kind<Id, Schema> {
  /** What names a record of this kind, by the name that the record carries it under. */
  lists: Lists;
  /** What its page tells at its head, in this order: fields, and lists of its own. */
  facts: readonly string[];
  schemaOrg?: SchemaOrgType;
  /** A list of the archive, and of the open data, that holds some of them. */
  excerpt?: 'roster';
}

/** Declares a kind of what editors write, with all that is known of it and its fields. */
export function kindOf<const Id extends string, Schema extends z.ZodObject>(kind: Kind<Id, Schema>) {
  return { ...kind, fields: fieldsOf(kind.schema) };
}

/** Declares a kind of record, which has a page of its own. */
export function recordKind<
  const Id extends string,
  Schema extends z.ZodObject,
  const Lists extends Readonly<Record<string, BackList>>,
>(kind: RecordKind<Id, Schema, Lists>) {
  return { ...kind, fields: fieldsOf(kind.schema) };
}

/** The fields that records of every kind begin with. */
export const names = {
  /** The name as printed. */
  name: text,
  /** Other names that the texts use for it. */
  aliases: z.array(text).default([]),
};

/** The ids that a record had before: each leads to its page. */
export const former = field(z.array(id).default([]), { exported: false });

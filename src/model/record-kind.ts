import { z } from 'zod';
import { field } from './field.ts';
import { type Field, fieldsOf } from './field-tree.ts';
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

interface Definition<Id extends string, Schema extends z.ZodObject, Lists> {
  /** One of its kind, as pages, search results and problems name it: `person`. */
  id: Id;
  /** `_data/<folder>/<id>.yaml`, where the folder is the kind's key in the list of kinds. */
  schema: Schema;
  /** The field that its index is sorted by: a term, in the vocabulary's order, or a reading. By id when there is none. */
  sortedBy?: string;
  /** What names a record of this kind, by the name that the record carries it under. */
  lists: Lists;
  /** What its page tells at its head, in this order: fields, and lists of its own. */
  facts: readonly string[];
  schemaOrg?: SchemaOrgType;
  /** A list of the archive, and of the open data, that holds some of them. */
  excerpt?: 'roster';
}

/** A kind of record with a page of its own, and all that is known of it. */
export interface RecordKind<
  Id extends string = string,
  Schema extends z.ZodObject = z.ZodObject,
  Lists extends Readonly<Record<string, BackList>> = Readonly<Record<string, BackList>>,
> extends Definition<Id, Schema, Lists> {
  fields: readonly Field[];
}

/** Declares a kind of record that has a page. */
export function recordKind<
  const Id extends string,
  Schema extends z.ZodObject,
  const Lists extends Readonly<Record<string, BackList>>,
>(definition: Definition<Id, Schema, Lists>): RecordKind<Id, Schema, Lists> {
  return { ...definition, fields: fieldsOf(definition.schema) };
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

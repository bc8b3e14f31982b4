import type { z } from 'zod';
import { type Field, fieldsOf } from './field-tree.ts';

interface Definition<Id extends string, Schema extends z.ZodObject> {
  /** One of its kind: `figure`. */
  id: Id;
  /** One entry of `_data/<folder>/<issue>.yaml`, which is a list of them. */
  schema: Schema;
  /** The field that all of them are sorted by; in the order of their files when there is none. */
  sortedBy?: string;
}

/** A kind of statement that an issue makes: it has no page of its own, and stands on pages of many. */
export interface StatementKind<Id extends string = string, Schema extends z.ZodObject = z.ZodObject>
  extends Definition<Id, Schema> {
  fields: readonly Field[];
}

/** Declares a kind of statement. */
export function statementKind<const Id extends string, Schema extends z.ZodObject>(
  definition: Definition<Id, Schema>,
): StatementKind<Id, Schema> {
  return { ...definition, fields: fieldsOf(definition.schema) };
}

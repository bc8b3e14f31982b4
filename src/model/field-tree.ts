import { z } from 'zod';
import { type FieldMeta, metaOf } from './field.ts';

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
    const name = key === 'kind' && meta.term ? 'sort' : key;
    const isObject = core instanceof z.ZodObject || core instanceof z.ZodUnion;
    return { key, name, path, isOptional, isList, isText, isObject, fields: fieldsOf(core, path), meta };
  });
}

/** Every name that editors write for a field of some schemas, those inside others included. */
export function fieldNames(schemas: Iterable<z.core.$ZodType>): Set<string> {
  const names = new Set<string>();
  const walk = (schema: z.core.$ZodType): void => {
    const { core } = unwrapped(schema);
    if (core instanceof z.ZodUnion) core.options.forEach(walk);
    for (const [key, inner] of Object.entries(shapeOf(core))) {
      names.add(key);
      walk(inner);
    }
  };
  for (const schema of schemas) walk(schema);
  return names;
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

import { z } from 'zod';
import { unwrapped } from '../../model/field.ts';

/** A list of a record whose items rest on words of their own, such as roles and honours. */
export interface Claims {
  /** The field of the record that is the list. */
  list: string;
  /** The fields of an item, and by what name an entry of the review list has them beside the record's own. */
  fields: { inner: string; outer: string; schema: z.core.$ZodType }[];
}

/**
 * The claims that a kind of record makes. A field goes by its own name, but where the record has one of
 * that name too by the name of the list: a person's `role` and `basis`, and `honour` for the name of one.
 */
export function claimsOf(kind: z.ZodObject): Claims[] {
  return Object.entries(kind.shape).flatMap(([list, field]) => {
    const { core, isList } = unwrapped(field);
    if (!isList || !(core instanceof z.ZodObject) || !('evidence' in core.shape)) return [];
    const { evidence, ...own } = core.shape;
    const fields = Object.entries(own).map(([inner, schema]) => {
      const outer = inner in kind.shape ? list.replace(/s$/, '') : inner;
      return { inner, outer, schema };
    });
    return [{ list, fields }];
  });
}

import { z } from 'zod';
import { shapeOf, unwrapped } from '../model/field-tree.ts';

/**
 * The fields that a schema knows at a path of keys and indexes; `value` is what stands there. Of several forms of an
 * object those of the value's kind, or of all when it has none.
 */
export function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[], value: unknown): string[] {
  let { core } = unwrapped(schema);
  for (const key of path) {
    const inner = typeof key === 'number' ? core : shapeOf(core)[String(key)];
    if (inner) core = unwrapped(inner).core;
  }
  if (!(core instanceof z.ZodUnion)) return Object.keys(shapeOf(core));
  const kind: unknown = Object(value).kind;
  const own = core.options.filter((option) => accepts(shapeOf(option).kind, kind));
  const known = own.length > 0 ? own : core.options;
  return [...new Set(known.flatMap((option) => Object.keys(shapeOf(option))))];
}

function accepts(schema: z.core.$ZodType | undefined, value: unknown): boolean {
  return schema !== undefined && z.safeParse(schema, value).success;
}

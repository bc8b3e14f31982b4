import type { z } from 'zod';

/** The fields that a schema knows at a path of keys and indexes. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const key of path)
    at = typeof key === 'number' ? unwrap(at, 'element') : Reflect.get(shapeOf(at), key);
  return Object.keys(shapeOf(at));
}

function shapeOf(schema: unknown): object {
  const options = unwrap(schema, 'options');
  if (Array.isArray(options)) return Object.assign({}, ...options.map(shapeOf));
  const shape = unwrap(schema, 'shape');
  return typeof shape === 'object' && shape !== null ? shape : {};
}

/** Looks through optional, default and the like for a property of the schema inside. */
export function unwrap(schema: unknown, property: 'shape' | 'element' | 'options'): unknown {
  let at: unknown = schema;
  while (typeof at === 'object' && at !== null) {
    const found = Reflect.get(at, property);
    if (found !== undefined) return found;
    const def: unknown = Reflect.get(at, 'def');
    at = typeof def === 'object' && def !== null ? Reflect.get(def, 'innerType') : undefined;
  }
  return undefined;
}

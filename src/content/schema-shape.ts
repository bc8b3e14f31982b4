import type { z } from 'zod';

/** The fields that a schema knows at a path of keys and indexes; `value` is what stands there. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): string[] {
  let at: unknown = schema;
  for (const key of path)
    at = typeof key === 'number' ? unwrap(at, 'element') : Reflect.get(shapeOf(at, undefined), key);
  return Object.keys(shapeOf(at, value));
}

/** The fields of an object; of several kinds of object those of the value's kind, or of all when it has none. */
function shapeOf(schema: unknown, value: unknown): object {
  const options = unwrap(schema, 'options');
  if (Array.isArray(options)) {
    const shapes = options.map((option) => shapeOf(option, undefined));
    const kind = typeof value === 'object' && value !== null ? Reflect.get(value, 'kind') : undefined;
    return shapes.find((shape) => kindOf(shape) === kind) ?? Object.assign({}, ...shapes);
  }
  const shape = unwrap(schema, 'shape');
  return typeof shape === 'object' && shape !== null ? shape : {};
}

function kindOf(shape: object): unknown {
  const kind: unknown = Reflect.get(shape, 'kind');
  return typeof kind === 'object' && kind !== null ? Reflect.get(kind, 'value') : undefined;
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

/** The part of JSON Schema (draft 7) that the schemas for editors use. */
interface Schema {
  type?: string | string[];
  pattern?: string;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean;
  items?: Schema;
  minItems?: number;
  anyOf?: Schema[];
  oneOf?: Schema[];
}

/** Says where a value does not fit a schema, as a path; undefined when it does. */
export function misfit(schema: Schema, value: unknown, path = '$'): string | undefined {
  const types = [schema.type ?? []].flat();
  if (types.length > 0 && !types.some((type) => isType(value, type))) return `${path}: ${types.join('|')}`;
  if (schema.pattern && typeof value === 'string' && !new RegExp(schema.pattern, 'u').test(value)) {
    return `${path}: ${schema.pattern}`;
  }
  if (schema.enum && !schema.enum.includes(value)) return `${path}: ${schema.enum.join('|')}`;
  if ('const' in schema && schema.const !== value) return `${path}: ${schema.const}`;
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices?.every((choice) => misfit(choice, value, path) !== undefined)) return `${path}: no choice`;
  if (Array.isArray(value)) return misfitOfList(schema, value, path);
  return typeof value === 'object' && value !== null ? misfitOfObject(schema, value, path) : undefined;
}

function misfitOfList(schema: Schema, list: unknown[], path: string): string | undefined {
  if (list.length < (schema.minItems ?? 0)) return `${path}: too few`;
  const faults = list.map((item, index) => schema.items && misfit(schema.items, item, `${path}[${index}]`));
  return faults.find((fault) => fault !== undefined);
}

function misfitOfObject(schema: Schema, object: object, path: string): string | undefined {
  const missing = schema.required?.find((name) => !Object.hasOwn(object, name));
  if (missing) return `${path}.${missing}: missing`;
  for (const [name, value] of Object.entries(object)) {
    const property = schema.properties?.[name];
    if (!property && schema.additionalProperties === false) return `${path}.${name}: unknown`;
    const fault = property && misfit(property, value, `${path}.${name}`);
    if (fault) return fault;
  }
  return undefined;
}

function isType(value: unknown, type: string): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'null') return value === null;
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}

import type { core } from 'zod';

type Json = core.JSONSchema.BaseSchema;

/** Says what a field is, by what it stands in (a kind of file, the field above, one of several forms) and its key. */
export type Explain = (part: string, key: string) => string;

/** The same JSON Schema with a description of every field, which an editor's tool shows. */
export function explained(json: Json, part: string, explain: Explain): Json {
  const { properties, items, oneOf } = json;
  const result = { ...json };
  if (properties) {
    const fields = Object.entries(properties).map(([key, field]) => {
      const inner = typeof field === 'object' ? explained(field, key, explain) : {};
      return [key, { description: explain(part, key), ...inner }];
    });
    result.properties = Object.fromEntries(fields);
  }
  if (typeof items === 'object' && !Array.isArray(items)) result.items = explained(items, part, explain);
  if (oneOf) result.oneOf = oneOf.map((form) => explained(form, kindOf(form) ?? part, explain));
  return result;
}

/** Which of several forms it is. */
function kindOf({ properties }: Json): string | undefined {
  const kind = properties?.kind;
  return typeof kind === 'object' ? String(kind.const) : undefined;
}

import { type core, z } from 'zod';
import { languages } from '../../locales/language.ts';
import { metaOf } from '../../model/field.ts';
import { issueIdPattern } from '../../model/issue-id.ts';
import { type Model, usualModel } from '../../model/model.ts';
import { writtenSchemas } from '../../model/written.ts';
import type { MachineFile } from '../build/machine-files.ts';

type Json = core.JSONSchema.BaseSchema;

/** A text that an editor's tool may read as something else: `number: 12`, `title: true`. */
const scalar: Json = { type: ['string', 'number', 'boolean'] };

/** The form of a text, by the code of the problem that its check raises (src/model/fields.ts). */
const forms: Readonly<Record<string, Json>> = {
  'empty-text': { ...scalar, pattern: '\\S' },
  'bad-id': { type: ['string', 'integer'], pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
  'unknown-issue': { type: ['string', 'integer'], pattern: `^(?:${issueIdPattern})$` },
  'bad-article-ref': { pattern: `^(?:${issueIdPattern})/[a-z0-9]+(-[a-z0-9]+)*$` },
  'bad-date': { pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  'bad-partial-date': { type: ['string', 'integer'], pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
  'bad-timezone': { type: 'string' },
  'bad-site-url': { type: 'string', pattern: '^https?://' },
  'bad-url': { type: 'string', pattern: '^https://' },
};

/** One of the languages, or one of their tags with more after it: `es-MX`. */
const languageForm: Json = {
  anyOf: [{ enum: [...languages] }, { pattern: `^(?:${languages.join('|')})-` }],
};

/** Says what a field is, by what it stands in (a kind of file, the field above, one of several forms) and its key. */
type Explain = (part: string, key: string) => string;

/** `/data/schema/<kind>.schema.json`: what lets an editor's tools complete and check while typing. */
export function* schemaFiles(explain: Explain, model: Model = usualModel): Generator<MachineFile> {
  for (const [kind, { schema, file }] of Object.entries(writtenSchemas(languages, model))) {
    const json = JSON.stringify(explained(editorSchema(schema, file), kind, explain), null, 2);
    yield { path: `data/schema/${kind}.schema.json`, content: `${json}\n` };
  }
}

/**
 * The JSON Schema (draft 7, which editors' YAML tools know best) of what an editor writes. Our reader
 * takes every scalar as the text that is printed; an editor's tool reads 12 as a number. So a field
 * that is a number or a flag to us says so, and a plain text may be any scalar.
 */
function editorSchema(schema: z.ZodType, title: string): Json {
  const json = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'string') Object.assign(jsonSchema, formOf(zodSchema));
      const { typedAs, is, label } = metaOf(zodSchema);
      if (is === 'language') Object.assign(jsonSchema, languageForm);
      if (typedAs) Object.assign(jsonSchema, { type: typedAs });
      if (label) Object.assign(jsonSchema, { description: label });
    },
  });
  return { title, ...json };
}

function formOf(schema: core.$ZodTypes): Json {
  const codes = (schema._zod.def.checks ?? []).map(codeOf);
  return Object.assign({}, ...(codes.length > 0 ? codes.map((code) => forms[code]) : [scalar]));
}

/** The code of the problem that a check raises, or an empty text. */
function codeOf(check: core.$ZodCheck<never>): string {
  const { def } = check._zod;
  const params = 'params' in def ? def.params : undefined;
  const code = typeof params === 'object' && params !== null && 'code' in params ? params.code : '';
  return typeof code === 'string' ? code : '';
}

/** The same JSON Schema with a description of every field, which an editor's tool shows. */
function explained(json: Json, part: string, explain: Explain): Json {
  const { properties, items, oneOf, anyOf } = json;
  const result = { ...json };
  if (properties) {
    const fields = Object.entries(properties).map(([key, field]) => {
      const inner = typeof field === 'object' ? explained(field, key, explain) : {};
      return [key, { description: explain(part, key), ...inner }];
    });
    result.properties = Object.fromEntries(fields);
  }
  if (typeof items === 'object' && !Array.isArray(items)) result.items = explained(items, part, explain);
  if (anyOf) result.anyOf = anyOf.map((form) => explained(form, part, explain));
  if (oneOf) result.oneOf = oneOf.map((form) => explained(form, kindOf(form) ?? part, explain));
  return result;
}

/** Which of several forms it is. */
function kindOf({ properties }: Json): string | undefined {
  const kind = properties?.kind;
  return typeof kind === 'object' ? String(kind.const) : undefined;
}

import { z } from 'zod';
import type { Values } from '../locales/fill.ts';
import { allFormats } from '../locales/tables.ts';
import { repair } from '../model/article.ts';
import { shapeOf, unwrapped } from '../model/field.ts';
import { nearest } from './nearest.ts';
import type { ProblemList } from './problem.ts';
import { shownPart } from './shown.ts';
import type { YamlFile } from './yaml.ts';

/**
 * Checks a YAML file against its schema. Gives the checked value, or undefined when there was any
 * error; each error has its place, what was seen, and where one is near the field that was meant.
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  yaml: YamlFile,
  problems: ProblemList,
): z.infer<Schema> | undefined {
  const empty = unwrapped(schema).isList ? [] : {};
  const result = schema.safeParse(yaml.value ?? empty, { reportInput: true });
  if (result.success) return result.data;
  const issues = result.error.issues.flatMap(inMeantForm);
  const unknown = issues.flatMap((issue) => unknownFields(issue, schema, yaml.value));
  for (const { path, key, meant, known } of unknown)
    problems.error(meant ? 'unknown-field-near' : 'unknown-field', yaml.placeOfKey(path, key), {
      field: key,
      nearest: meant,
      known: known.join(', '),
    });
  // What is wrong first is the cause: an empty text is also no time zone, and a misspelt field is not missing.
  const told = new Set(unknown.map(({ path, meant }) => JSON.stringify([...path, meant])));
  for (const issue of issues) {
    const at = JSON.stringify(issue.path);
    if (!told.has(at) && issue.code !== 'unrecognized_keys') report(issue, yaml, problems);
    told.add(at);
  }
  return undefined;
}

type Issue = z.core.$ZodIssue;

/** A file with more unknown fields than this is another kind of file. */
const mostUnknown = 5;

/** The kinds that a union is told apart by; zod does not name them in its issue. */
const repairKinds = repair.options.map((option) => option.shape.kind.value);

/** What is wrong with a value that may have one of several forms: with the form that it seems to be meant as. */
function inMeantForm(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const isOther = (each: Issue) => each.path.length === 0 && each.code === 'invalid_type';
  const meant = issue.errors.find((form) => !form.some(isOther)) ?? issue.errors[0] ?? [];
  return meant.map((each) => ({ ...each, path: [...issue.path, ...each.path] })).flatMap(inMeantForm);
}

function report(issue: Issue, yaml: YamlFile, problems: ProblemList): void {
  const name = issue.path.findLast((key) => typeof key === 'string');
  const field = String(name ?? yaml.file.slice(yaml.file.lastIndexOf('/') + 1));
  const [code, values] = describe(issue, valueAt(yaml.value, issue.path));
  problems.error(code, yaml.placeOf(issue.path), { field, ...values });
}

/** The field that an editor meant by a key: the nearest, or the one that another word stands for; empty when none. */
function meantBy(key: string, known: readonly string[]): string {
  const word = key.toLowerCase();
  const named = allFormats
    .map(({ fieldNames }) => fieldNames[word] ?? '')
    .find((name) => known.includes(name));
  return nearest(key, known) ?? named ?? '';
}

/** The fields that a mapping has and its schema does not know, each with what was meant. */
function unknownFields(issue: Issue, schema: z.ZodType, value: unknown) {
  if (issue.code !== 'unrecognized_keys') return [];
  const { path, keys } = issue;
  const known = knownKeys(schema, path, valueAt(value, path));
  return keys.slice(0, mostUnknown).map((key) => ({ path, key, known, meant: meantBy(key, known) }));
}

/**
 * The fields that a schema knows at a path of keys and indexes; `value` is what stands there. Of several forms of an
 * object those of the value's kind, or of all when it has none.
 */
function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[], value: unknown): string[] {
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

function describe(issue: Issue, input: unknown): [string, Values] {
  const seen = shownValue(input);
  if (input === undefined && issue.code.startsWith('invalid_')) return ['missing-field', {}];
  if (issue.code === 'invalid_type') return [`wrong-type-${issue.expected}`, { seen }];
  if (issue.code === 'invalid_value') return notInList(seen, issue.values.map(String));
  if (issue.code === 'invalid_union') return notInList(seen, repairKinds);
  if (issue.code === 'too_small') return ['empty-list', {}];
  if (issue.code === 'custom') return refined(String(issue.params?.code ?? 'bad-value'), String(input), seen);
  return ['bad-value', { seen }];
}

function notInList(seen: string, allowed: readonly string[]): [string, Values] {
  return [
    'not-in-list',
    { seen, allowed: allowed.join(', '), nearest: nearest(seen, allowed) ?? allowed[0] ?? '' },
  ];
}

function refined(code: string, typed: string, seen: string): [string, Values] {
  const narrow = typed.normalize('NFKC');
  if (code === 'empty-text' || narrow === typed) return [code, { seen }];
  const date = code.endsWith('-date') ? /^(\d{4})\D(\d{1,2})\D(\d{1,2})\D?$/.exec(narrow) : null;
  const meant = date?.slice(1).map((part) => part.padStart(2, '0'));
  return ['fullwidth-value', { seen, narrow: meant?.join('-') ?? shownValue(narrow) }];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at: unknown = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Reflect.get(at, key);
  }
  return at;
}

/** A value of a file as messages quote it, shortened. */
export function shownValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${shownPart(text, 0, 60)}…` : text;
}

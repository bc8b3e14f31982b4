import { z } from 'zod';
import { unwrapped } from '../../model/field.ts';
import { articleRef, id, ordinal, text } from '../../model/fields.ts';
import { recordKinds, statementKinds } from '../../model/kinds.ts';

const accept = z.enum(['no', 'yes', 'done']).default('no');

/** What the import was not sure of. Accepting a `join` makes it; accepting another says that it was looked at. */
const doubt = z.strictObject({
  accept,
  kind: text,
  note: text,
  text: z.string(),
  other: z.string().optional(),
  article: articleRef,
});

/** A known record that the text names: for comparison only. */
const mention = z.strictObject({ name: text, record: text, count: ordinal, article: articleRef });

/**
 * The lists of a kind of record whose items rest on words of their own, such as roles and honours, with the fields of
 * an item: the name that each has there, and the one in the review list beside the record's own. That is the same,
 * but where the record has a field of that name too that of the list: a person's `role` and `basis`, and `honour`.
 */
export function claimsOf(
  kind: z.ZodObject,
): { list: string; fields: { inner: string; outer: string; schema: z.core.$ZodType }[] }[] {
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

/**
 * A fact that is proposed: the fields of its kind and what it rests on. Of a record's roles and honours
 * it has one at most; several entries for one id say the others.
 */
function proposal(kind: z.ZodObject, named: Record<string, z.ZodType>): z.ZodObject {
  const { evidence, former, ...own } = kind.shape;
  const fields = Object.entries(own).flatMap(([key, field]): [string, z.core.$ZodType][] => {
    const claims = claimsOf(kind).find(({ list }) => list === key);
    if (!claims) return [[key, field]];
    return claims.fields.map(({ outer, schema }) => [outer, z.optional(schema)]);
  });
  const ground = { article: articleRef, quote: text, occurrence: ordinal.optional() };
  return z.strictObject({ accept, ...named, ...Object.fromEntries(fields), ...ground });
}

const proposals = Object.entries({ ...recordKinds, ...statementKinds }).map(
  ([folder, { schema }]): [string, z.ZodObject] => [
    folder,
    proposal(schema, folder in recordKinds ? { id } : {}),
  ],
);

const entrySchemas: [section: string, z.ZodObject][] = [
  ['doubts', doubt],
  ['mentions', mention],
  ...proposals,
];

/** The sections of a review list in their order, each with the schema of its entries. */
const sectionSchemas: Readonly<Record<string, z.ZodType>> = Object.fromEntries(
  entrySchemas.map(([section, entry]) => [section, z.array(entry).default([])]),
);

/** The sections of a review list in their order. */
export const sections = Object.keys(sectionSchemas);

/** The schema of the entries of a section. */
export function sectionSchema(section: string): z.ZodType | undefined {
  return sectionSchemas[section];
}

/** The sections of what is proposed: all of one can be accepted at once. */
export const proposed = proposals.map(([section]) => section);

/** `src/issues/<issue>/review.yaml`: doubts and proposals, each with the editor's answer. */
export const reviewSchema = z.strictObject({
  /** The sections of which everything is accepted. */
  accept: z.partialRecord(z.enum(proposed), z.enum(['no', 'all'])).optional(),
  ...sectionSchemas,
});

/** An entry of a review list, with every value as it was typed; which fields there are is its section's. */
const entry = z.looseObject({
  accept: z.enum(['no', 'yes', 'done']).optional(),
  article: z.string(),
  id: z.string().optional(),
  kind: z.string().optional(),
  text: z.string().optional(),
  other: z.string().optional(),
  quote: z.string().optional(),
  occurrence: z.string().optional(),
});

/** One entry of a review list. */
export type ReviewEntry = z.infer<typeof entry>;

/** A review list: its entries by section. */
export type Review = Readonly<Record<string, readonly ReviewEntry[]>>;

const list = z.object({ accept: z.record(z.string(), z.string()).optional() }).catchall(z.array(entry));

/** The entries of a list that passed its schema; those of a section that is accepted as a whole say so each. */
export function entriesOf(value: unknown): Review {
  const { accept = {}, ...review } = list.parse(value ?? {});
  return Object.fromEntries(
    Object.entries(review).map(([section, entries]) => [
      section,
      accept[section] === 'all' ? confirmed(entries) : entries,
    ]),
  );
}

/** Entries that nobody answered yet, answered with yes. */
export function confirmed(entries: readonly ReviewEntry[]): ReviewEntry[] {
  return entries.map((one) => (one.accept === 'done' ? one : { ...one, accept: 'yes' }));
}

import { z } from 'zod';
import { articleRef, id, ordinal, partialDate, text } from '../../model/fields.ts';

const accept = z.enum(['no', 'yes', 'done']).default('no');
const proposed = { accept, article: articleRef, quote: text, occurrence: ordinal.optional() };
const period = z
  .strictObject({
    printed: text.optional(),
    from: partialDate.optional(),
    to: partialDate.optional(),
    basis: z.enum(['stated', 'resolved', 'carried']).optional(),
  })
  .optional();

/** `src/issues/<issue>/review.yaml`: doubts and proposals, each with the editor's answer. */
export const reviewSchema = z.strictObject({
  /** What the import was not sure of. Accepting a `join` makes it; accepting another says that it was looked at. */
  doubts: z
    .array(
      z.strictObject({
        accept,
        article: articleRef,
        kind: text,
        note: text,
        text: z.string(),
        other: z.string().optional(),
      }),
    )
    .default([]),
  /** Known records that the text names: for comparison only. */
  mentions: z
    .array(z.strictObject({ article: articleRef, record: text, name: text, count: ordinal }))
    .default([]),
  /** New people. A quotation may serve several entries for one id: its roles. */
  people: z
    .array(
      z.strictObject({
        ...proposed,
        id,
        name: text,
        reading: text.optional(),
        role: id.optional(),
        basis: id.optional(),
        honour: text.optional(),
      }),
    )
    .default([]),
  organizations: z.array(z.strictObject({ ...proposed, id, name: text, kind: id.optional() })).default([]),
  initiatives: z
    .array(z.strictObject({ ...proposed, id, name: text, form: text.optional(), category: id.optional() }))
    .default([]),
  figures: z
    .array(
      z.strictObject({
        ...proposed,
        id,
        value: text,
        unit: text.optional(),
        qualifier: z.enum(['over', 'about', 'up-to']).optional(),
        counts: text,
        period,
      }),
    )
    .default([]),
  events: z.array(z.strictObject({ ...proposed, date: partialDate, title: text, period })).default([]),
});

/** A review list as read. */
export type Review = z.infer<typeof reviewSchema>;

/** The sections of a review list in their order. */
export const sections = [
  'doubts',
  'mentions',
  'people',
  'organizations',
  'initiatives',
  'figures',
  'events',
] as const;

/** A review list with nothing in it. */
export function emptyReview(): Review {
  return reviewSchema.parse({});
}

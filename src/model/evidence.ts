import { z } from 'zod';
import { field } from './field.ts';
import { articleRef, ordinal, partialDate, text } from './fields.ts';

/** One verbatim quotation that a statement rests on. */
export const evidence = field(
  z.strictObject({
    /** The article that holds the words, `<issue>/<slug>`. */
    article: articleRef,
    /** The words, verbatim, white space aside. */
    quote: text,
    /** Which occurrence is meant when the article prints the words more than once, counted from 1. */
    occurrence: ordinal.optional(),
  }),
  { is: 'evidence' },
);

/** At least one quotation: what every statement rests on. */
export const evidenceList = z.array(evidence).min(1);

/** The span of time that a statement is about, as printed and as reckoned. */
export const period = field(
  z.strictObject({
    /** The words of the text: 去年, 近年来. */
    printed: field(text.optional(), { column: 'period' }),
    /** The first year, month or day. */
    from: field(partialDate.optional(), { column: 'period_from' }),
    /** The last year, month or day. */
    to: field(partialDate.optional(), { column: 'period_to' }),
    /** On what the dates rest: `stated` here, `resolved` from the date, `carried` from an earlier sentence. */
    basis: field(z.enum(['stated', 'resolved', 'carried']).optional(), { column: 'period_basis' }),
  }),
  { is: 'period' },
);

/** Awards and titles, as the texts give them. */
export const honours = z
  .array(
    z.strictObject({
      /** The honour's name as printed. */
      name: field(text, {
        column: 'honours',
        printed: 'heading',
        schemaOrg: 'award',
      }),
      /** Who conferred it or at what level, in the text's words. */
      level: field(text.optional(), { printed: 'line' }),
      /** The year, only when the text says it. */
      year: field(partialDate.optional(), { printed: 'line' }),
      evidence: evidenceList,
    }),
  )
  .default([]);

/** A name with its role, as a byline or a credits line prints them; a name may stand alone. */
export const credit = field(
  z.strictObject({
    /** The role as printed: 责编, 本报记者; empty where none is. */
    role: text.default(''),
    /** The name as printed. */
    name: text,
  }),
  { is: 'credit' },
);

/** A quotation as a file gives it. */
export type WrittenEvidence = z.infer<typeof evidence>;

import { z } from 'zod';
import { field, marked } from './field.ts';
import { articleRef, ordinal, partialDate, text } from './fields.ts';

/** One verbatim quotation that a statement rests on. */
export const evidence = marked(
  z.strictObject({
    /** The article that holds the words, `<issue>/<slug>`. */
    article: articleRef.describe('出处文章：期号/文章 · The article that holds the words: <issue>/<slug>'),
    /** The words, verbatim, white space aside. */
    quote: text.describe('原文，一字不改 · The words, verbatim'),
    /** Which occurrence is meant when the article prints the words more than once, counted from 1. */
    occurrence: ordinal
      .optional()
      .describe('原文出现多次时，是第几次 · Which occurrence, when there are several'),
  }),
  { is: 'evidence' },
);

/** At least one quotation: what every statement rests on. */
export const evidenceList = z.array(evidence).min(1).describe('原文证据 · The words it rests on');

/** The span of time that a statement is about, as printed and as reckoned. */
export const period = marked(
  z.strictObject({
    /** The words of the text: 去年, 近年来. */
    printed: field(text.optional(), '原文的说法 · As printed', { column: 'period' }),
    /** The first year, month or day. */
    from: field(partialDate.optional(), '起 · From: YYYY, YYYY-MM or YYYY-MM-DD', { column: 'period_from' }),
    /** The last year, month or day. */
    to: field(partialDate.optional(), '止 · To: YYYY, YYYY-MM or YYYY-MM-DD', { column: 'period_to' }),
    /** On what the dates rest: `stated` here, `resolved` from the date, `carried` from an earlier sentence. */
    basis: field(
      z.enum(['stated', 'resolved', 'carried']).optional(),
      '依据：stated 原句所载，resolved 由出刊日期推算，carried 承上文 · What the dates rest on',
      { column: 'period_basis' },
    ),
  }),
  { is: 'period' },
);

/** Awards and titles, as the texts give them. */
export const honours = z
  .array(
    z.strictObject({
      /** The honour's name as printed. */
      name: field(text, '荣誉名称，照原文 · The honour as printed', {
        column: 'honours',
        printed: 'heading',
        schemaOrg: 'award',
      }),
      /** Who conferred it or at what level, in the text's words. */
      level: field(text.optional(), '级别，照原文 · Level, in the words of the text', { printed: 'line' }),
      /** The year, only when the text says it. */
      year: field(partialDate.optional(), '年份，原文写明才填 · Year, only if stated', { printed: 'line' }),
      evidence: evidenceList,
    }),
  )
  .default([])
  .describe('荣誉 · Honours');

/** A role and a name, as a byline or a credits line prints them. */
export const credit = marked(
  z.strictObject({
    /** The role as printed: 责编, 本报记者. */
    role: text.describe('职责，照原文 · Role as printed'),
    /** The name as printed. */
    name: text.describe('姓名，照原文 · Name as printed'),
  }),
  { is: 'credit' },
);

/** A quotation as a file gives it. */
export type WrittenEvidence = z.infer<typeof evidence>;
/** A span of time as a file gives it. */
export type WrittenPeriod = z.infer<typeof period>;

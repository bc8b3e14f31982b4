import { z } from 'zod';
import { articleRef, ordinal, partialDate, text } from './fields.ts';

/** One verbatim quotation that a statement rests on. */
export const evidence = z.strictObject({
  /** The article that holds the words, `<issue>/<slug>`. */
  article: articleRef.describe('出处文章：期号/文章 · The article that holds the words: <issue>/<slug>'),
  /** The words, verbatim, white space aside. */
  quote: text.describe('原文，一字不改 · The words, verbatim'),
  /** Which occurrence is meant when the article prints the words more than once, counted from 1. */
  occurrence: ordinal
    .optional()
    .describe('原文出现多次时，是第几次 · Which occurrence, when there are several'),
});

/** A list of at least one quotation. */
export const evidenceList = z.array(evidence).min(1);

/** The span of time that a statement is about, as printed and as reckoned. */
export const period = z.strictObject({
  /** The words of the text: 去年, 近年来. */
  printed: text.optional().describe('原文的说法 · As printed'),
  /** The first year, month or day. */
  from: partialDate.optional().describe('起 · From: YYYY, YYYY-MM or YYYY-MM-DD'),
  /** The last year, month or day. */
  to: partialDate.optional().describe('止 · To: YYYY, YYYY-MM or YYYY-MM-DD'),
  /** On what the dates rest: `stated` here, `resolved` from the date, `carried` from an earlier sentence. */
  basis: z
    .enum(['stated', 'resolved', 'carried'])
    .optional()
    .describe('依据：stated 原句所载，resolved 由出刊日期推算，carried 承上文 · What the dates rest on'),
});

/** An award or title, as the text gives it. */
export const honour = z.strictObject({
  /** The honour's name as printed. */
  name: text.describe('荣誉名称，照原文 · The honour as printed'),
  /** Who conferred it or at what level, in the text's words. */
  level: text.optional().describe('级别，照原文 · Level, in the words of the text'),
  /** The year, only when the text says it. */
  year: partialDate.optional().describe('年份，原文写明才填 · Year, only if stated'),
  /** The words it rests on. */
  evidence: evidenceList.describe('原文证据 · The words it rests on'),
});

/** A role and a name, as a byline or a credits line prints them. */
export const credit = z.strictObject({
  /** The role as printed: 责编, 本报记者. */
  role: text.describe('职责，照原文 · Role as printed'),
  /** The name as printed. */
  name: text.describe('姓名，照原文 · Name as printed'),
});

import { z } from 'zod';
import { evidenceList, period } from './evidence.ts';
import { field } from './field.ts';
import { id, printedNumber, text } from './fields.ts';
import { ref } from './references.ts';
import { statementKind } from './statement-kind.ts';

/** `_data/figures/<issue>.yaml`: the numbers that the texts of an issue print. */
export const figure = statementKind({
  id: 'figure',
  schema: z.strictObject({
    /** The figure's id, unique in its file. */
    id: id.describe('编号 · Id'),
    /** The number as printed. */
    value: printedNumber.describe('数值，照原文 · Number as printed'),
    /** The unit as printed: 家, 组, 人次, 万元. */
    unit: text
      .refine((value) => !/[\d\s０-９]/.test(value), { params: { code: 'bad-unit' } })
      .optional()
      .describe('单位，照原文 · Unit as printed'),
    /** `over` (余, 多), `about` (约, 近), `up-to` (达), or absent. */
    qualifier: z
      .enum(['over', 'about', 'up-to'])
      .optional()
      .describe('余/多 over，约/近 about，达 up-to · Qualifier'),
    /** What is counted, in the text's words. */
    counts: text.describe('数的是什么，原文用词 · What is counted'),
    /** The time it is about. */
    period: period.optional().describe('时间 · Period'),
    /** The initiative it belongs to. */
    initiative: field(ref('initiatives').optional(), '所属活动 id · Initiative'),
    /** The organisation it belongs to. */
    organization: field(ref('organizations').optional(), '所属机构 id · Organization'),
    evidence: evidenceList,
  }),
});

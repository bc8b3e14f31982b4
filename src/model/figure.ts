import { z } from 'zod';
import { evidenceList, period } from './evidence.ts';
import { id, printedNumber, ref, text } from './fields.ts';
import { kindOf } from './kind.ts';

/** `_data/figures/<issue>.yaml`: the numbers that the texts of an issue print. */
export const figure = kindOf({
  id: 'figure',
  schema: z.strictObject({
    /** The figure's id, unique in its file. */
    id,
    /** The number as printed. */
    value: printedNumber,
    /** The unit as printed: 家, 组, 人次, 万元. */
    unit: text.refine((value) => !/[\d\s０-９]/.test(value), { params: { code: 'bad-unit' } }).optional(),
    /** `over` (余, 多), `about` (约, 近), `up-to` (达), or absent. */
    qualifier: z.enum(['over', 'about', 'up-to']).optional(),
    /** What is counted, in the text's words. */
    counts: text,
    /** The time it is about. */
    period: period.optional(),
    /** The initiative it belongs to. */
    initiative: ref('initiatives').optional(),
    /** The organisation it belongs to. */
    organization: ref('organizations').optional(),
    evidence: evidenceList,
  }),
});

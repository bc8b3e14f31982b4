import { z } from 'zod';
import { evidenceList, period } from './evidence.ts';
import { field } from './field.ts';
import { partialDate, text } from './fields.ts';
import { ref } from './references.ts';
import { statementKind } from './statement-kind.ts';

/** `_data/events/<issue>.yaml`: the dated happenings that the texts of an issue tell of. */
export const event = statementKind({
  id: 'event',
  schema: z.strictObject({
    /** When it happened, as exactly as the text says. */
    date: partialDate.describe('日期：YYYY、YYYY-MM 或 YYYY-MM-DD · Date'),
    /** What happened. */
    title: text.describe('事件 · What happened'),
    /** The initiative it belongs to. */
    initiative: field(ref('initiatives').optional(), '所属活动 id · Initiative'),
    /** The organisation it belongs to. */
    organization: field(ref('organizations').optional(), '所属机构 id · Organization'),
    /** Who took part. */
    people: z.array(ref('people')).default([]).describe('相关人物 id · People'),
    /** How the text dates it. */
    period: period.optional().describe('时间的说法 · How the text dates it'),
    evidence: evidenceList,
  }),
  sortedBy: 'date',
});

import { z } from 'zod';
import { evidenceList, period } from './evidence.ts';
import { field } from './field.ts';
import { text } from './fields.ts';
import { former, names, recordKind } from './record-kind.ts';
import { ref, term } from './references.ts';

/** `_data/initiatives/<id>.yaml`: a named programme, brand, campaign, activity, column or service. */
export const initiative = recordKind({
  id: 'initiative',
  schema: z.strictObject({
    ...names,
    /** The text's own word for what it is: 行动, 活动, 品牌. */
    form: text.optional().describe('形式，原文用词 · Form, the text’s own word'),
    category: field(term('categories').optional(), '分类（词表 categories）· Category', {
      facet: 'category',
    }),
    /** Who runs it. */
    organizers: z.array(ref('organizations')).default([]).describe('主办机构 id · Organizers'),
    /** Who takes part. */
    people: field(z.array(ref('people')).default([]), '相关人物 id · People', { ifStated: true }),
    /** For whom it is, in the text's words. */
    audience: text.optional().describe('对象，原文用词 · Audience'),
    /** When it took place. */
    period: period.optional().describe('时间 · Period'),
    /** What it is part of. */
    parent: field(ref('initiatives').optional(), '所属活动 id · Parent', { ifStated: true }),
    evidence: evidenceList,
    former,
  }),
  sortedBy: 'category',
  lists: {
    parts: { of: 'initiatives', by: 'parent' },
    figures: { of: 'figures', by: 'initiative' },
    events: { of: 'events', by: 'initiative' },
  },
  facts: ['form', 'category', 'organizers', 'period', 'audience', 'parent', 'people', 'parts'],
});

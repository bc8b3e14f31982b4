import { z } from 'zod';
import { evidenceList, period } from './evidence.ts';
import { field } from './field.ts';
import { ref, term, text } from './fields.ts';
import { former, names, recordKind } from './kind.ts';

/** `_data/initiatives/<id>.yaml`: a named programme, brand, campaign, activity, column or service. */
export const initiative = recordKind({
  id: 'initiative',
  schema: z.strictObject({
    ...names,
    /** The text's own word for what it is: 行动, 活动, 品牌. */
    form: text.optional(),
    category: field(term('categories').optional(), {
      facet: 'category',
    }),
    /** Who runs it. */
    organizers: z.array(ref('organizations')).default([]),
    /** Who takes part. */
    people: field(z.array(ref('people')).default([]), { ifStated: true }),
    /** For whom it is, in the text's words. */
    audience: text.optional(),
    /** When it took place. */
    period: period.optional(),
    /** What it is part of. */
    parent: field(ref('initiatives').optional(), { ifStated: true }),
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

import { z } from 'zod';
import { evidenceList, period } from './evidence.ts';
import { partialDate, ref, text } from './fields.ts';
import { kindOf } from './kind.ts';

/** `_data/events/<issue>.yaml`: the dated happenings that the texts of an issue tell of. */
export const event = kindOf({
  id: 'event',
  schema: z.strictObject({
    /** When it happened, as exactly as the text says. */
    date: partialDate,
    /** What happened. */
    title: text,
    /** The initiative it belongs to. */
    initiative: ref('initiatives').optional(),
    /** The organisation it belongs to. */
    organization: ref('organizations').optional(),
    /** Who took part. */
    people: z.array(ref('people')).default([]),
    /** How the text dates it. */
    period: period.optional(),
    evidence: evidenceList,
  }),
  sortedBy: 'date',
});

import { z } from 'zod';
import { evidence, evidenceList, honours } from './evidence.ts';
import { field } from './field.ts';
import { ref, term, text } from './fields.ts';
import { former, names, recordKind } from './kind.ts';

/** The role that puts a person on the roster (劳模榜): exactly those who have it stand there. */
export const rosterRole = 'model-worker';

/** `_data/people/<id>.yaml`: somebody whom the texts name. */
export const person = recordKind({
  id: 'person',
  schema: z.strictObject({
    ...names,
    /** Pinyin without tones, for sorting and for search. */
    reading: field(text.optional(), { searched: true }),
    /** What the texts call the person, each with its basis. */
    roles: z
      .array(
        z.strictObject({
          role: field(term('roles'), { column: 'roles', printed: 'heading' }),
          basis: field(term('bases'), { column: 'bases', printed: 'line' }),
          organization: field(ref('organizations').optional(), {
            column: 'organizations',
            printed: 'line',
            schemaOrg: 'affiliation',
          }),
          note: field(text.optional(), { printed: 'line', ifStated: true }),
          evidence: evidenceList,
        }),
      )
      .default([]),
    honours,
    /** Words that name the person, where no role or honour does. */
    evidence: z.array(evidence).default([]),
    former,
  }),
  sortedBy: 'reading',
  lists: {},
  facts: [],
  schemaOrg: { type: 'Person' },
  excerpt: 'roster',
});

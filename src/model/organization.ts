import { z } from 'zod';
import { evidenceList, honours } from './evidence.ts';
import { field } from './field.ts';
import { ref, term } from './fields.ts';
import { former, names, recordKind } from './kind.ts';

/** `_data/organizations/<id>.yaml`: a body that the texts name. */
export const organization = recordKind({
  id: 'organization',
  schema: z.strictObject({
    ...names,
    /** What sort of body it is. */
    kind: term('kinds').optional(),
    part_of: field(ref('organizations').optional(), {
      ifStated: true,
      schemaOrg: 'parentOrganization',
    }),
    honours,
    evidence: evidenceList,
    former,
  }),
  sortedBy: 'kind',
  lists: {
    parts: { of: 'organizations', by: 'part_of', schemaOrg: 'subOrganization' },
    people: { of: 'people', by: 'roles.organization' },
    initiatives: { of: 'initiatives', by: 'organizers' },
    figures: { of: 'figures', by: 'organization' },
    events: { of: 'events', by: 'organization' },
  },
  facts: ['kind', 'part_of', 'parts', 'people', 'initiatives'],
  // A column's platform, a training ground and a collective noun are no bodies of people.
  schemaOrg: {
    type: 'Organization',
    by: 'kind',
    types: { union: 'WorkersUnion', platform: '', base: '', generic: '' },
  },
});

import type { Sentence } from '../../locale.ts';

/** Problems of `site.yaml` and `strings.yaml`, what makes an archive somebody’s own, in English. */
export const settings = {
  'publisher-near-id': [
    'The publisher “{seen}” is printed as it is: no organization has this id',
    'If you meant the organization {nearest}, write that id; else write the name as readers are to see it',
  ],
  'publisher-like-id': [
    'The publisher “{seen}” looks like an id, but no organization has it, so it is printed as it is',
    'Write the name as readers are to see it, or add _data/organizations/{seen}.yaml',
  ],
} satisfies Record<string, Sentence>;

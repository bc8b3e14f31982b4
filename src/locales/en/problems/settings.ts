import type { Sentence } from '../../locale.ts';

/** Problems of `site.yaml` and `strings.yaml`, what makes an archive somebody’s own, in English. */
export const settings = {
  'publisher-like-id': [
    'The publisher “{seen}” looks like an id, but no organization has it, so it is printed as it is',
    'Write the name as readers are to see it, or add _data/organizations/{seen}.yaml',
  ],
  'bad-number-end': [
    'These are not the last three digits of a number',
    'Write those alone, as in ends: 02X, and never the whole number: this file is public, too',
  ],
  'bad-email': ['“{seen}” is not an e-mail address', 'Write it like office@example.org'],
  'nav-unknown': [
    'The menu leads to “{seen}”, which is no section and no page',
    'Known: {known}; or an address that begins with https://',
  ],
  'nav-section-off': [
    'The menu leads to {seen}, which sections turns off',
    'Take it out of nav, or take {seen}: false out of sections',
  ],
  'nav-label-missing': ['The menu entry “{seen}” has no label', 'Add label: and what readers are to see'],
  'own-field-built-in': [
    'The field “{seen}” is there already: the generator has one of this name',
    'Give your field another id',
  ],
  'unknown-string': ['There is no text “{seen}”', 'docs/site-settings.md tells where the keys are found'],
  'string-count': ['{seen} needs {count} texts', 'Write as many as the generator has'],
  'string-slot-unknown': [
    'The text has “{slot}” in braces, which is not filled in',
    'What is filled in: {known}',
  ],
  'string-slot-missing': [
    'The text lacks “{slot}” in braces, which is filled in',
    'Put it where it belongs; what is filled in: {known}',
  ],
} satisfies Record<string, Sentence>;

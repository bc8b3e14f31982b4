import type { Section } from './page-head.ts';

/** The navigation, in order; the address of a section is its name. */
export const sections: readonly Section[] = [
  'issues',
  'roster',
  'people',
  'initiatives',
  'organizations',
  'figures',
  'timeline',
  'about',
];

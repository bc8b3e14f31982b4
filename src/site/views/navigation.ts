import type { Section } from './head.ts';

/** The navigation, in order, with each section's address under the base. */
export const sections: Partial<Record<Section, string>> = {
  issues: 'issues/',
  roster: 'roster/',
  people: 'people/',
  initiatives: 'initiatives/',
  organizations: 'organizations/',
  figures: 'figures/',
  timeline: 'timeline/',
  about: 'about/',
};

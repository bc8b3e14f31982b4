import type { Archive } from '../../archive/archive.ts';

/** A way into the archive: a section, its address under the base, and how many entries it has. */
export interface Way {
  section: 'roster' | 'people' | 'initiatives' | 'organizations' | 'figures' | 'timeline';
  path: string;
  count: number;
}

/** The indexes that the front page leads to. */
export function waysIn(archive: Archive): Way[] {
  return [
    { section: 'roster', path: 'roster/', count: archive.roster.length },
    { section: 'people', path: 'people/', count: archive.people.length },
    { section: 'initiatives', path: 'initiatives/', count: archive.initiatives.length },
    { section: 'organizations', path: 'organizations/', count: archive.organizations.length },
    { section: 'figures', path: 'figures/', count: archive.figures.length },
    { section: 'timeline', path: 'timeline/', count: archive.events.length },
  ];
}

import type { Archive } from '../../archive/archive.ts';
import { recordFolders } from '../../model/kinds.ts';
import type { Section } from './page-head.ts';

/** Sections that lists of records stand in, those that are looked for most first. */
const listed = [...new Set(['people', 'initiatives', ...recordFolders] as const)];

/** The navigation, in order; the address of a section is its name. */
export const sections: readonly Section[] = ['issues', 'roster', ...listed, 'figures', 'timeline', 'about'];

/** A way into the archive: a section, its address under the base, and how many entries it has. */
export interface Way {
  section: Section;
  path: string;
  count: number;
}

/** The indexes that the front page leads to. */
export function waysIn(archive: Archive): Way[] {
  const counts: [Section, number][] = [
    ['roster', archive.roster.length],
    ...listed.map((folder): [Section, number] => [folder, archive[folder].length]),
    ['figures', archive.figures.length],
    ['timeline', archive.events.length],
  ];
  return counts.map(([section, count]) => ({ section, path: `${section}/`, count }));
}

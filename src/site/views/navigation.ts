import type { Archive } from '../../archive/archive.ts';
import { recordFolders } from '../../model/kinds.ts';

/** Sections that lists of records stand in, those that are looked for most first. */
const listed = [...new Set(['people', 'initiatives', ...recordFolders] as const)];

/** The indexes that the front page leads to. */
const indexes = ['roster', ...listed, 'figures', 'timeline'] as const;

/** The navigation, in order; the address of a section is its name. */
export const sections = ['issues', ...indexes, 'about'] as const;

/** The parts of the site, those included that the navigation does not name. */
export type Section = (typeof sections)[number] | 'home' | 'data' | 'ownPages' | 'search';

/** The ways into the archive: the indexes with their addresses under the base, and how many entries each has. */
export function waysIn(archive: Archive): { section: Section; path: string; count: number }[] {
  return indexes.map((section) => {
    const list = section === 'timeline' ? archive.events : archive[section];
    return { section, path: `${section}/`, count: list.length };
  });
}

import type { Archive } from '../../archive/archive.ts';
import { loadArchive } from '../../archive/load-archive.ts';
import type { Language, Problem } from '../../content/problem.ts';
import { cardProblems } from '../cards/card-problems.ts';
import { openTypefaces } from '../lettering/typefaces.ts';

/**
 * Reads and checks an archive as a site needs it: what `loadArchive` finds, and whether everything that
 * is drawn in pictures can be drawn. There is an archive only when there is no error.
 */
export async function loadSiteArchive(
  root: string,
  options: Parameters<typeof loadArchive>[1],
): Promise<{ archive: Archive | undefined; problems: Problem[]; language: Language }> {
  const loaded = await loadArchive(root, options);
  if (!loaded.archive) return loaded;
  const found = cardProblems(loaded.archive, root, openTypefaces(root));
  if (found.length === 0) return loaded;
  return { ...loaded, archive: undefined, problems: [...loaded.problems, ...found] };
}

import type { Archive } from '../../archive/archive.ts';
import { loadArchive } from '../../archive/load-archive.ts';
import { type Problem, ProblemList } from '../../content/problem.ts';
import { editionProblems } from '../../editions/check-editions.ts';
import type { Language } from '../../locales/language.ts';
import { openFonts } from '../../typeset/fonts.ts';
import { cardProblems } from '../cards/card-problems.ts';

/**
 * Reads and checks an archive as a site needs it: what `loadArchive` finds, and whether everything that is drawn in pictures can
 * be drawn, in one list. There is an archive only when there is no error.
 */
export async function loadSiteArchive(
  root: string,
  options: Parameters<typeof loadArchive>[1],
): Promise<{ archive: Archive | undefined; problems: Problem[]; language: Language }> {
  const { archive, language, content, ...loaded } = await loadArchive(root, {
    today: latestToday(),
    ...options,
  });
  const problems = new ProblemList();
  const fonts = openFonts(root);
  const ofEditions = archive && !options?.errorsOnly ? editionProblems(archive, root, fonts) : [];
  for (const problem of [...loaded.problems, ...cardProblems(content, root, fonts), ...ofEditions])
    problems.items.push(problem);
  return { archive: problems.hasErrors ? undefined : archive, problems: problems.sorted(), language };
}

/** The latest day that it is anywhere on earth now (UTC+14). What is warned of may depend on it, no byte of a site does. */
function latestToday(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}

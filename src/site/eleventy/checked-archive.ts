import type { Archive } from '../../archive/archive.ts';
import { describeProblem } from '../../locales/problems.ts';
import { loadSiteArchive } from './load-site-archive.ts';

/** Reads and checks the archive of a root; throws an error whose message lists every problem, place by place. */
export async function loadCheckedArchive(root: string, options: { drafts: boolean }): Promise<Archive> {
  const { SITE_URL: siteUrl } = process.env;
  const { archive, problems, language } = await loadSiteArchive(root, {
    ...options,
    ...(siteUrl ? { siteUrl } : {}),
  });
  if (archive) return archive;
  const lines = problems.map((problem) => {
    const { message, fix } = describeProblem(problem, language);
    return `${problem.file}:${problem.line}:${problem.column} ${message}\n    ${fix}`;
  });
  throw new Error(lines.join('\n'));
}

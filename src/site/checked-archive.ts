import type { Archive } from '../archive/archive.ts';

/** Reads and checks the archive of a root; throws an error whose message lists every problem, place by place. */
export async function loadCheckedArchive(root: string, options: { drafts: boolean }): Promise<Archive> {
  const [{ loadArchive }, { describeProblem }] = await Promise.all([
    import('../archive/load-archive.ts'),
    import('../content/messages/describe.ts'),
  ]);
  const { archive, problems, language } = await loadArchive(root, {
    drafts: options.drafts,
    ...(process.env.SITE_URL ? { siteUrl: process.env.SITE_URL } : {}),
  });
  if (archive) return archive;
  const lines = problems.map((problem) => {
    const { message, fix } = describeProblem(problem, language);
    return `${problem.file}:${problem.line}:${problem.column} ${message}\n    ${fix}`;
  });
  throw new Error(lines.join('\n'));
}

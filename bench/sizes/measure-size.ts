import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { syntheticIssues } from '../archive/synthetic-issues.ts';
import { writeArchive } from '../archive/write-archive.ts';
import { type BuildResult, compareBuilds } from '../build/compare-builds.ts';
import { eleventy, gongkan, hugo } from '../build/generators.ts';
import { measureStages, type Stages } from '../build/measure-build.ts';
import { type CommandResult, measureCommand } from '../command/measure-command.ts';
import { type IndexResult, indexOurs, indexShipped } from '../indexing/compare-indexes.ts';
import { askOurs, askShipped, type QueryResult } from '../queries/measure-queries.ts';
import { syntheticQueries } from '../queries/synthetic-queries.ts';
import type { Progress } from '../report/progress.ts';

/** How an archive is measured. */
export interface SizeOptions {
  /** How often builds are run; the medians count. */
  runs: number;
  /** Whether the others are measured beside. */
  hugo: boolean;
  eleventy: boolean;
  pagefind: boolean;
  /** Queries of each kind that are asked in Chromium; none are asked with 0. */
  asked: number;
}

/** What one size of the synthetic archive cost, from its pages to its queries. */
export interface SizeResult {
  issues: number;
  builds: BuildResult[];
  stages: Stages;
  command: CommandResult;
  indexes: IndexResult[];
  queries: QueryResult[];
}

/** Measures everything at one size, in a temporary folder. */
export async function measureSize(
  issues: number,
  options: SizeOptions,
  progress: Progress,
): Promise<SizeResult> {
  const tell: Progress = (text) => progress(`${issues} issues, ${text}`);
  const folder = await mkdtemp(path.join(tmpdir(), 'gongkan-bench-'));
  try {
    const root = path.join(folder, 'archive');
    await writeArchive(root, syntheticIssues(issues));
    const { builds, stages } = await pages(root, issues, { ...options, folder }, tell);
    const { site, ...command } = await measureCommand(root, folder, options.runs, tell);
    const indexes = [await indexOurs(root, path.join(folder, 'index'), tell)];
    const shipped = path.join(folder, 'shipped');
    if (options.pagefind) indexes.push(await indexShipped(site, shipped, issues, tell));
    const sets = syntheticQueries(syntheticIssues(issues), options.asked);
    const queries = options.asked > 0 ? [await askOurs(site, sets, tell)] : [];
    if (options.asked > 0 && indexes[1]?.cost) queries.push(await askShipped(shipped, sets, tell));
    return { issues, builds, stages, command, indexes, queries };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Our pages beside those of the others; the sites are removed, for at ten thousand issues each is large. */
async function pages(
  root: string,
  issues: number,
  options: SizeOptions & { folder: string },
  tell: Progress,
): Promise<{ builds: BuildResult[]; stages: Stages }> {
  const out = path.join(options.folder, 'pages');
  const others = {
    hugo: path.join(options.folder, 'hugo'),
    eleventy: path.join(options.folder, 'eleventy'),
  };
  const besides = [
    options.hugo ? await hugo(others.hugo, issues) : undefined,
    options.eleventy ? await eleventy(others.eleventy, issues) : undefined,
  ];
  if (options.hugo && !besides[0]) tell('pages: Hugo is left out, for it is not installed');
  const generators = [gongkan(root, out), ...besides.filter((one) => one !== undefined)];
  const builds = await compareBuilds(generators, options.runs, tell);
  tell('pages: the stages of ours');
  const stages = await measureStages(root, out, builds[0]?.runs ?? []);
  for (const done of [out, ...Object.values(others)]) await rm(done, { recursive: true, force: true });
  return { builds, stages };
}

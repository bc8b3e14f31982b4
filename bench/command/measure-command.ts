import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { changeArticle } from '../archive/change-article.ts';
import { type Measured, measured } from '../measure/measured.ts';
import { medianRun } from '../measure/median.ts';
import type { Progress } from '../report/progress.ts';

/** What `npm run build` of one archive cost: check, render, index, verify, swap in. */
export interface CommandResult {
  /** Nothing was kept from an earlier build. */
  cold: Measured;
  /** One article was changed since the cold build, whose cache and site are there. */
  warm: Measured;
  /** Shards of the search index. */
  shards: number;
  /** How many of the shards the warm build took from the cache. */
  reused: number;
}

/** Runs the build command over an archive into `folder/site`, cold and then warm, as often as asked. */
export async function measureCommand(
  root: string,
  folder: string,
  runs: number,
  progress: Progress,
): Promise<CommandResult & { site: string }> {
  const [site, cache] = [path.join(folder, 'site'), path.join(folder, 'cache')];
  const cold: Measured[] = [];
  const warm: Measured[] = [];
  let before: string[] = [];
  let after: string[] = [];
  for (let run = 1; run <= runs; run++) {
    for (const old of [site, cache]) await rm(old, { recursive: true, force: true });
    progress(`build command: cold, run ${run} of ${runs}`);
    cold.push(await build(root, site, cache));
    before = await shardsIn(cache);
    await changeArticle(root, `更正第${run}次。`);
    progress(`build command: warm, run ${run} of ${runs}`);
    warm.push(await build(root, site, cache));
    after = await shardsIn(cache);
  }
  const reused = sharedBy(before, after);
  return { cold: medianRun(cold), warm: medianRun(warm), shards: after.length, reused, site };
}

function build(root: string, out: string, cache: string): Promise<Measured> {
  const command = ['src/cli/gongkan.js', 'build', '--root', root, '--out', out, '--cache', cache];
  return measured(process.execPath, command, { env: { SITE_URL: '' } });
}

/** The shards of the index that a build has kept; a shard is named by the hash of what went into it. */
async function shardsIn(cache: string): Promise<string[]> {
  return (await readdir(path.join(cache, 'search'))).filter((name) => name.startsWith('g'));
}

function sharedBy(before: readonly string[], after: readonly string[]): number {
  return after.filter((id) => before.includes(id)).length;
}

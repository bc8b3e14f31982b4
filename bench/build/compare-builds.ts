import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { syntheticIssues } from '../archive/synthetic-issues.ts';
import { writeArchive } from '../archive/write-archive.ts';
import { writeHugo } from '../archive/write-hugo.ts';
import { folderSize, type Measured, measured } from '../measure/measured.ts';
import { measureBuild, type Stages } from './measure-build.ts';

/** What building one archive cost, and what Hugo took for the same texts and pages. */
export interface SizedResult {
  issues: number;
  build: Measured;
  stages: Stages;
  output: { files: number; bytes: number };
  hugo: { build: Measured; output: { files: number; bytes: number } } | undefined;
}

/** Writes a synthetic archive into a temporary folder, builds it without its search index, and Hugo's equal too. */
export async function compareBuilds(issues: number, options: { hugo: boolean }): Promise<SizedResult> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gongkan-bench-'));
  try {
    const root = path.join(folder, 'archive');
    await writeArchive(root, syntheticIssues(issues));
    const out = path.join(folder, 'site');
    const built = await measureBuild(root, out);
    const hugo =
      options.hugo && hasHugo() ? await buildWithHugo(path.join(folder, 'hugo'), issues) : undefined;
    return { issues, ...built, output: await folderSize(out), hugo };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function buildWithHugo(
  root: string,
  issues: number,
): Promise<{ build: Measured; output: { files: number; bytes: number } }> {
  await writeHugo(root, syntheticIssues(issues));
  const out = path.join(root, 'public');
  const build = await measured('hugo', ['--source', root, '--destination', out, '--quiet']);
  return { build, output: await folderSize(out) };
}

function hasHugo(): boolean {
  return spawnSync('hugo', ['version']).status === 0;
}

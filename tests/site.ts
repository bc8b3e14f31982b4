import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'uvu';
import { acquireLock } from './lock.ts';
import { runChild } from './run/run-child.ts';
import { scratchFolder } from './run/scratch.ts';

/** The archives that tests build: the project's own, and small ones of the tests' own. */
export type ArchiveName =
  | 'real'
  | 'english'
  | 'returning'
  | 'own'
  | 'papers'
  | 'spanish'
  | 'traditional'
  | 'empty';

/** The address that the tests build the sites for: under a path, as GitHub Pages serves a project. */
export const SITE_URL = 'https://example.github.io/gongkan/';

/** The path that the sites are served under. */
export const BASE = '/gongkan/';

/**
 * The project's own archive where it is the first one, with which the project began. A fork has content of its own, and no test of
 * what the first archive prints.
 */
export const firstArchive: readonly 'real'[] = existsSync('src/issues/2023-04-26/source.txt') ? ['real'] : [];

/** Declares a test of what the first archive prints, among those that uvu's `test` declares: a `suite` of a file's own would not run it. */
export function testOfFirst(name: string, run: () => Promise<void> | void): void {
  if (firstArchive.length > 0) test(name, run);
}

/** The folder that an archive's files are in. */
export function archiveRoot(name: ArchiveName): string {
  return name === 'real' ? '.' : path.join('tests/fixtures', name);
}

/**
 * The folder of a built site, built by the project's own build command, once for all test files of a run.
 * A test that changes what is built calls `build` with a folder of its own.
 */
export async function builtSite(name: ArchiveName): Promise<string> {
  const folder = path.join(scratchFolder(), name);
  const [out, result] = [path.join(folder, 'site'), path.join(folder, 'result')];
  const lock = await acquireLock(`build-${name}`);
  try {
    const before = await readFile(result, 'utf8').catch(() => undefined);
    const fault = before ?? (await buildOnce(name, out));
    if (before === undefined) await writeFile(result, fault);
    if (fault !== '') throw new Error(fault);
  } finally {
    await lock.release();
  }
  return out;
}

/** Builds an archive; '' when all went well, else what went wrong, which is told to every file that asks. */
async function buildOnce(name: ArchiveName, out: string): Promise<string> {
  await mkdir(path.dirname(out), { recursive: true });
  const { code, output } = await build({ root: archiveRoot(name), out });
  return code === 0 ? '' : `The ${name} archive was not built (exit code ${code}):\n${output}`;
}

/** The cache that building an archive once for all test files has left, to be copied for more builds of it. */
export function builtCache(name: ArchiveName): string {
  return path.join(scratchFolder(), name, 'cache');
}

/** Runs the build command. */
export function build(options: {
  root: string;
  out: string;
  env?: NodeJS.ProcessEnv;
  args?: string[];
  /** What earlier builds left; without it a build makes everything. */
  cache?: string;
}): Promise<{ code: number | undefined; output: string }> {
  const { root, out, env, args = [], cache = path.join(out, '..', 'cache') } = options;
  const command = ['src/cli/gongkan.js', 'build', '--root', root, '--out', out, '--cache', cache, ...args];
  return runChild(command, { limit: 120_000, env: { SITE_URL, ...env } });
}

import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type SyntheticIssue, syntheticIssues } from '../archive/synthetic-issues.ts';
import { writeEleventy } from '../archive/write-eleventy.ts';
import { writeHugo } from '../archive/write-hugo.ts';
import { type Measured, measured } from '../measure/measured.ts';
import { buildPages } from './measure-build.ts';

/** A program that makes a site of the synthetic archive. */
export interface Generator {
  name: 'Gongkan' | 'Hugo' | 'Eleventy';
  /** Empty for this project, which is what it is. */
  version: string;
  /** The folder of the site. */
  out: string;
  /** Builds the site from nothing: what an earlier build left is removed first. */
  build(): Promise<Measured>;
}

/** This project, over an archive that is there already; the search index is left out. */
export function gongkan(root: string, out: string): Generator {
  return { name: 'Gongkan', version: '', out, build: () => buildPages(root, out) };
}

/** Hugo, with the templates of bench/hugo; nothing where it is not installed. */
export async function hugo(folder: string, issues: number): Promise<Generator | undefined> {
  const asked = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  if (asked.status !== 0) return undefined;
  const root = await written(folder, issues, writeHugo);
  const out = path.join(root, 'public');
  return {
    name: 'Hugo',
    version: /v(\d+(?:\.\d+)+)/.exec(asked.stdout)?.[1] ?? '',
    out,
    build: afresh(out, () => measured('hugo', ['--source', root, '--destination', out, '--quiet'])),
  };
}

const ELEVENTY = fileURLToPath(new URL('../../node_modules/@11ty/eleventy/cmd.cjs', import.meta.url));

/** Eleventy used the idiomatic way, with the templates of bench/eleventy, as `npx @11ty/eleventy` runs it. */
export async function eleventy(folder: string, issues: number): Promise<Generator> {
  const root = await written(folder, issues, writeEleventy);
  const out = path.join(root, '_site');
  const run = () => measured(process.execPath, [ELEVENTY, '--quiet'], { cwd: root });
  const version = spawnSync(process.execPath, [ELEVENTY, '--version'], { encoding: 'utf8' }).stdout.trim();
  return { name: 'Eleventy', version, out, build: afresh(out, run) };
}

type Write = (root: string, issues: Iterable<SyntheticIssue>) => Promise<void>;

async function written(root: string, issues: number, write: Write): Promise<string> {
  await write(root, syntheticIssues(issues));
  return root;
}

function afresh(out: string, run: () => Promise<Measured>): () => Promise<Measured> {
  return async () => {
    await rm(out, { recursive: true, force: true });
    return run();
  };
}

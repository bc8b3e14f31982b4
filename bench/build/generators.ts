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
  /** The folder of the site. */
  out: string;
  /** Builds the site from nothing: what an earlier build left is removed first. */
  build(): Promise<Measured>;
}

/** This project, over an archive that is there already; the search index is left out. */
export function gongkan(root: string, out: string): Generator {
  return { name: 'Gongkan', out, build: () => buildPages(root, out) };
}

/** Hugo, with the templates of bench/hugo; nothing where it is not installed. */
export async function hugo(folder: string, issues: number): Promise<Generator | undefined> {
  if (spawnSync('hugo', ['version']).status !== 0) return undefined;
  const root = await written(folder, issues, writeHugo);
  const out = path.join(root, 'public');
  return {
    name: 'Hugo',
    out,
    build: afresh(out, () => measured('hugo', ['--source', root, '--destination', out, '--quiet'])),
  };
}

/** Eleventy used the idiomatic way, with the templates of bench/eleventy, as `npx @11ty/eleventy` runs it. */
export async function eleventy(folder: string, issues: number): Promise<Generator> {
  const root = await written(folder, issues, writeEleventy);
  const out = path.join(root, '_site');
  const command = fileURLToPath(new URL('../../node_modules/@11ty/eleventy/cmd.cjs', import.meta.url));
  const run = () => measured(process.execPath, [command, '--quiet'], { cwd: root });
  return { name: 'Eleventy', out, build: afresh(out, run) };
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

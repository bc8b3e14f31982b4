import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type Measured, measured } from '../measure/measured.ts';
import { median } from '../measure/median.ts';

const building = z.object({ rendering: z.number(), verifying: z.number() });
const reading = z.object({ seconds: z.number() });
const writing = z.object({ writing: z.number() });

/** CPU seconds of a build by what they were spent on. */
export interface Stages {
  /** Files read, YAML and Markdown parsed, fields checked. */
  reading: number;
  /** References and quotations resolved, texts checked, mentions found. */
  checking: number;
  /** Pages and machine-readable files made. */
  rendering: number;
  /** The same files written once more into another folder. */
  writing: number;
  /** Every link, anchor, feed and file looked through. */
  verifying: number;
}

/** Builds the pages of an archive, from nothing, in a process of its own. */
export async function buildPages(root: string, out: string): Promise<Measured> {
  await rm(out, { recursive: true, force: true });
  await rm(path.join(root, '.cache'), { recursive: true, force: true });
  const run = fileURLToPath(new URL('./run.js', import.meta.url));
  return measured(process.execPath, [roomForWhatIsNew, run, 'bench/build/build-pages.ts', root, out]);
}

/** What the thread of a build has (`src/site/build/produce-in-thread.ts`), for a process: a third of it. */
const roomForWhatIsNew = '--max-semi-space-size=32';

/** The stages of builds that were run, measured apart over the same archive and the pages that they wrote. */
export async function measureStages(root: string, out: string, builds: readonly Measured[]): Promise<Stages> {
  const wholes = builds.map(({ output }) => building.parse(JSON.parse(output)));
  const read = await leastOf(2, () => child('./measure-reading.ts', [root, 'read']));
  const load = await leastOf(2, () => child('./measure-reading.ts', [root, 'load']));
  const again = `${out}.again`;
  const write = writing.parse(JSON.parse((await child('./measure-writing.ts', [out, again])).output));
  await rm(again, { recursive: true, force: true });
  return {
    reading: read,
    checking: Math.max(0, load - read),
    rendering: Math.max(0, median(wholes.map(({ rendering }) => rendering)) - write.writing),
    writing: write.writing,
    verifying: median(wholes.map(({ verifying }) => verifying)),
  };
}

/** The least of a few runs: what another program on the machine adds is never less than nothing. */
async function leastOf(runs: number, run: () => Promise<Measured>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < runs; index++) {
    least = Math.min(least, reading.parse(JSON.parse((await run()).output)).seconds);
  }
  return least;
}

function child(script: string, args: string[]): Promise<Measured> {
  const file = fileURLToPath(new URL(script, import.meta.url));
  return measured(process.execPath, ['--import', 'tsx', file, ...args]);
}

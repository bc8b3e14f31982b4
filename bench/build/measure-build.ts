import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type Measured, measured } from '../measure/measured.ts';

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

/** Builds an archive in a process of its own and measures it whole; the stages of it are measured apart. */
export async function measureBuild(root: string, out: string): Promise<{ build: Measured; stages: Stages }> {
  const build = await child('./build-pages.ts', [root, out]);
  const whole = building.parse(JSON.parse(build.output));
  const read = await leastOf(2, () => child('./measure-reading.ts', [root, 'read']));
  const load = await leastOf(2, () => child('./measure-reading.ts', [root, 'load']));
  const write = writing.parse(
    JSON.parse((await child('./measure-writing.ts', [out, `${out}.again`])).output),
  );
  const stages = {
    reading: read,
    checking: Math.max(0, load - read),
    rendering: Math.max(0, whole.rendering - write.writing),
    writing: write.writing,
    verifying: whole.verifying,
  };
  return { build, stages };
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

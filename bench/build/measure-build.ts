import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type Measured, measured } from '../measure/measured.ts';

const building = z.object({ loading: z.number(), rendering: z.number(), verifying: z.number() });
const reading = z.object({ reading: z.number() });
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
  const read = reading.parse(JSON.parse((await child('./measure-reading.ts', [root])).output));
  const write = writing.parse(
    JSON.parse((await child('./measure-writing.ts', [out, `${out}.again`])).output),
  );
  const stages = {
    reading: read.reading,
    checking: Math.max(0, whole.loading - read.reading),
    rendering: Math.max(0, whole.rendering - write.writing),
    writing: write.writing,
    verifying: whole.verifying,
  };
  return { build, stages };
}

function child(script: string, args: string[]): Promise<Measured> {
  const file = fileURLToPath(new URL(script, import.meta.url));
  return measured(process.execPath, ['--import', 'tsx', file, ...args]);
}

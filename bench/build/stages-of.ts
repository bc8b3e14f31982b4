import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { measured } from '../measure/measured.ts';

const reading = z.object({ reading: z.number(), checking: z.number() });
const writing = z.object({ writing: z.number() });

/** CPU seconds of a build by what they were spent on. */
export interface Stages {
  /** Files read, YAML and Markdown parsed, fields checked. */
  reading: number;
  /** References and quotations resolved, mentions found. */
  checking: number;
  /** Everything else: starting, rendering, verifying, swapping in. */
  rendering: number;
  /** The same files written once more into another folder. */
  writing: number;
}

/**
 * The stages of a build, each measured alone in a process of its own with the project's own code;
 * rendering is what is left of the build's CPU.
 */
export async function stagesOf(root: string, out: string, total: number): Promise<Stages> {
  const child = (script: string, args: string[]): string[] => [
    '--import',
    'tsx',
    fileURLToPath(new URL(script, import.meta.url)),
    ...args,
  ];
  const read = await measured(process.execPath, child('./measure-reading.ts', [root]));
  const write = await measured(process.execPath, child('./measure-writing.ts', [out, `${out}.again`]));
  const stages = { ...reading.parse(JSON.parse(read.output)), ...writing.parse(JSON.parse(write.output)) };
  return { ...stages, rendering: total - stages.reading - stages.checking - stages.writing };
}

import { createRequire } from 'node:module';
import { runChild } from './run-child.ts';
import type { FileResult } from './run-file.ts';

const LIMIT = 120_000;

/** `biome check`: formatting and lint rules. */
export function runLint(): Promise<FileResult> {
  return runTool('lint', '@biomejs/biome/bin/biome', ['check', '--colors=off', '.']);
}

/** `tsc --noEmit`: the types of everything that tsconfig.json names. */
export function runTypes(): Promise<FileResult> {
  return runTool('types', 'typescript/bin/tsc', ['--noEmit', '--pretty', 'false']);
}

async function runTool(name: string, bin: string, args: string[]): Promise<FileResult> {
  const [owner, ...rest] = bin.split(/(?=\/bin\/)/);
  const require = createRequire(import.meta.url);
  const folder = require.resolve(`${owner}/package.json`).replace(/package\.json$/, '');
  const child = await runChild([folder + rest.join('').slice(1), ...args], { limit: LIMIT });
  const well = child.code === 0;
  return {
    file: name,
    passed: well ? 1 : 0,
    faults: well ? [] : [child.timedOut ? 'was stopped by the watchdog' : 'found something to mend'],
    output: child.output,
    seconds: child.seconds,
  };
}

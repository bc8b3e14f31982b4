import { HANDLES_LEFT } from './open-handles.ts';
import { type ChildResult, runChild } from './run-child.ts';

/** What running one file, or one linter, gave. */
export interface FileResult {
  file: string;
  passed: number;
  /** One sentence for each test that failed, or for what was wrong with the file itself. */
  faults: string[];
  /** What it printed, shown when there are faults. */
  output: string;
  seconds: number;
}

/** Longest time that a test file may take, in milliseconds. */
const LIMIT = 240_000;

/** Runs one uvu file in a process of its own, so that no file can disturb another. */
export async function runFile(file: string, limit = LIMIT): Promise<FileResult> {
  const openHandles = new URL('./open-handles.ts', import.meta.url).href;
  const child = await runChild(['--import', 'tsx', '--import', openHandles, file], { limit });
  const total = count(child.output, 'Total');
  const passed = count(child.output, 'Passed') ?? 0;
  return {
    file,
    passed,
    faults: faultsOf(child, total, passed),
    output: child.output,
    seconds: child.seconds,
  };
}

function faultsOf(child: ChildResult, total: number | undefined, passed: number): string[] {
  if (child.timedOut) return [`was stopped by the watchdog after ${Math.round(child.seconds)} s`];
  const unfinished =
    child.code === 0 ? 'ran no test (does it call .run()?)' : 'ended before its tests were finished';
  if (total === undefined) return [unfinished];
  const named = [...child.output.matchAll(/^ {2} FAIL (?: .* )? "(.*)"$/gm)].map((match) => match[1] ?? '');
  const faults = named.map((name) => `failed: ${name}`);
  if (total === 0) faults.push('ran no test');
  // A hook that throws ends uvu's suite without a word and with exit code 0.
  for (let index = named.length; index < total - passed; index++) faults.push('did not run: a hook threw');
  if ((count(child.output, 'Skipped') ?? 0) > 0) faults.push('skips tests (test.skip or test.only)');
  if (child.code === HANDLES_LEFT) faults.push('leaves handles open');
  if (faults.length === 0 && child.code !== 0) faults.push(`ended with exit code ${child.code ?? 'none'}`);
  return faults;
}

function count(output: string, word: string): number | undefined {
  const matches = [...output.matchAll(new RegExp(`^ {2}${word}: +(\\d+)$`, 'gm'))];
  const last = matches.at(-1)?.[1];
  return last === undefined ? undefined : Number(last);
}

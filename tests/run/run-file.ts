import type { FileRun, TestProcess } from './test-process.ts';

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

/** Runs one uvu file in a process that may have run others before. */
export async function runFile(file: string, process: TestProcess, limit = LIMIT): Promise<FileResult> {
  const run = await process.run(file, limit);
  const faults = faultsOf(run);
  // Tests that were declared and not run would be taken for those of the next file.
  if (faults.length > 0) await process.stop();
  const passed = count(run.output, 'Passed') ?? 0;
  return { file, passed, faults, output: run.output, seconds: run.seconds };
}

function faultsOf({ output, end, left, seconds }: FileRun): string[] {
  if (end === 'killed') return [`was stopped by the watchdog after ${Math.round(seconds)} s`];
  const total = count(output, 'Total');
  if (end === 'died' || total === undefined) return ['ended before its tests were finished'];
  if (total === 0) return ['ran no test (does it call .run()?)'];
  const named = [...output.matchAll(/^ {2} FAIL (?: .* )? "(.*)"$/gm)].map((match) => match[1] ?? '');
  const faults = named.map((name) => `failed: ${name}`);
  // A hook that throws ends uvu's suite without a word and with exit code 0.
  const untold = total - (count(output, 'Passed') ?? 0);
  for (let index = named.length; index < untold; index++) faults.push('did not run: a hook threw');
  if ((count(output, 'Skipped') ?? 0) > 0) faults.push('skips tests (test.skip or test.only)');
  if (left.length > 0) faults.push(`leaves behind: ${left.join(', ')}`);
  return faults;
}

function count(output: string, word: string): number | undefined {
  const matches = [...output.matchAll(new RegExp(`^ {2}${word}: +(\\d+)$`, 'gm'))];
  const last = matches.at(-1)?.[1];
  return last === undefined ? undefined : Number(last);
}

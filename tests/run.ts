import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { shareBrowser } from './browser.ts';
import { discoverTests } from './run/discover.ts';
import { runLint, runTypes } from './run/linters.ts';
import { closingLine, reportFile } from './run/report.ts';
import { runAll } from './run/run-all.ts';
import { type FileResult, runFile } from './run/run-file.ts';
import { scratchFolder } from './run/scratch.ts';
import { TestProcess } from './run/test-process.ts';

/**
 * Runs lint, types and every test: `node --import tsx tests/run.ts [--only-tests] [words of file names]`.
 * The last line is `N passed, N failed`; the exit code is 1 when anything failed or no test ran.
 */
async function main(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { 'only-tests': { type: 'boolean', default: false } },
  });
  const files = await discoverTests('tests', positionals);
  const linters = values['only-tests'] || positionals.length > 0 ? [] : [runLint, runTypes];
  scratchFolder();
  const browser = (await wantBrowser(files)) ? await shareBrowser() : undefined;
  const jobs = [...linters, ...files.map((file) => (lane: TestProcess) => runFile(file, lane))];
  const lanes = [new TestProcess(), new TestProcess()];
  const results: FileResult[] = await runAll(jobs, lanes, (result) => console.log(reportFile(result)));
  await Promise.all([...lanes.map((lane) => lane.stop()), browser?.close()]);
  const tests = results.filter((result) => result.file.endsWith('.test.ts'));
  if (tests.length === 0) console.log('No test was found.');
  console.log(`\n${closingLine(results, tests.length)}`);
  return tests.length === 0 || results.some((result) => result.faults.length > 0) ? 1 : 0;
}

/** Whether any of the test files opens a browser. */
async function wantBrowser(files: readonly string[]): Promise<boolean> {
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return texts.some((text) => /openBrowser|search-pages|on-page/.test(text));
}

// The test files run in process groups of their own, which a terminal's Ctrl-C does not reach.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

process.exitCode = await main(process.argv.slice(2));

import { runScript } from '../src/cli/run-script.ts';
import { type BenchOptions, readOptions } from './options.ts';
import { previewBench } from './preview/preview-bench.ts';
import { recordsBench } from './records/records-bench.ts';
import { previewTable } from './report/preview-table.ts';
import { progressLines } from './report/progress.ts';
import { recordsTable } from './report/records-table.ts';
import { reporter } from './report/reporter.ts';
import { sizesBench } from './sizes/sizes-bench.ts';

/** Runs the benches that were asked for; when none was, everything over 1,000 issues. */
async function main(options: BenchOptions): Promise<void> {
  const {
    issues,
    preview,
    records,
    faults,
    soak,
    rounds,
    seed,
    search,
    words,
    pagefind,
    import: corpus,
  } = options;
  const output = { report: reporter(options.command, options.write), progress: progressLines() };

  if (search !== undefined)
    process.exitCode = await runScript('bench/search/index.ts', [search, ...(pagefind ? ['others'] : [])]);
  if (words !== undefined) process.exitCode = await runScript('bench/words/index.ts', [words]);
  if (faults) process.exitCode = await runScript('bench/faults/index.ts', []);
  if (soak)
    process.exitCode = await runScript('bench/soak/index.ts', [rounds, issues[0] ?? 300, seed].map(String));
  if (corpus !== undefined) process.exitCode = await runScript('bench/importer/index.ts', [corpus]);

  const others =
    [search, words, corpus].some((file) => file !== undefined) || preview || records || faults || soak;
  if (issues.length > 0 && !soak) await sizesBench(issues, options, output);
  else if (!others) await sizesBench([1000], options, output);
  if (preview) await output.report('preview', previewTable(await previewBench(output.progress)));
  if (records) await output.report('records', recordsTable(await recordsBench(output.progress)));
}

function optionsOrExit(): BenchOptions {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}

await main(optionsOrExit());

import { findChromium } from '../../tests/browser.ts';
import { buildTable } from '../report/build-table.ts';
import { commandTable } from '../report/command-table.ts';
import { indexTable } from '../report/index-table.ts';
import type { Progress } from '../report/progress.ts';
import { queryTable } from '../report/query-table.ts';
import type { Report } from '../report/reporter.ts';
import { measureSize, type SizeOptions, type SizeResult } from './measure-size.ts';

/** Measures synthetic archives of these sizes, the smallest first, and reports on what was measured, also when a later size fails. */
export async function sizesBench(
  sizes: readonly number[],
  options: SizeOptions,
  { report, progress }: { report: Report; progress: Progress },
): Promise<void> {
  const results: SizeResult[] = [];
  const asked = findChromium() === undefined ? 0 : options.asked;
  if (asked < options.asked) progress('Queries are left out, for there is no Chromium.');
  try {
    for (const size of [...sizes].sort((a, b) => a - b))
      results.push(await measureSize(size, { ...options, asked }, progress));
  } finally {
    if (results.length > 0) await reportSizes(results, report);
  }
}

async function reportSizes(results: readonly SizeResult[], report: Report): Promise<void> {
  await report('build', buildTable(results));
  await report('command', commandTable(results));
  await report('index', indexTable(results));
  if (results.some(({ queries }) => queries.length > 0)) await report('queries', queryTable(results));
}

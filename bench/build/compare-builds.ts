import { type FolderSize, folderSize, type Measured } from '../measure/measured.ts';
import { medianRun } from '../measure/median.ts';
import type { Progress } from '../report/progress.ts';
import type { Generator } from './generators.ts';

/** What building the pages of one archive cost a generator, and what it wrote. */
export interface BuildResult {
  name: Generator['name'];
  build: Measured;
  /** The runs that the figures are the medians of. */
  runs: Measured[];
  output: FolderSize;
}

/**
 * Builds the same archive with each generator, as often as asked, in turns: what else the machine is busy with
 * falls on all of them alike.
 */
export async function compareBuilds(
  generators: readonly Generator[],
  runs: number,
  progress: Progress,
): Promise<BuildResult[]> {
  const rows = generators.map((generator) => ({ generator, runs: [] as Measured[] }));
  for (let run = 1; run <= runs; run++) {
    for (const row of rows) {
      progress(`pages: ${row.generator.name}, run ${run} of ${runs}`);
      row.runs.push(await row.generator.build());
    }
  }
  const results = rows.map(async ({ generator: { name, out }, runs }) => ({
    name,
    build: medianRun(runs),
    runs,
    output: await folderSize(out),
  }));
  return Promise.all(results);
}

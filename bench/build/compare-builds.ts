import { type FolderSize, folderSize, type Measured } from '../measure/measured.ts';
import { medianRun } from '../measure/median.ts';
import type { Progress } from '../report/progress.ts';
import type { Generator } from './generators.ts';

/** What building the pages of one archive cost a generator, and what it wrote. */
export interface BuildResult {
  name: Generator['name'];
  version: string;
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
  const rounds: Measured[][] = [];
  for (let run = 1; run <= runs; run++) {
    const round: Measured[] = [];
    for (const generator of generators) {
      progress(`pages: ${generator.name}, run ${run} of ${runs}`);
      round.push(await generator.build());
    }
    rounds.push(round);
  }
  const results = generators.map(async ({ name, version, out }, index) => {
    const own = rounds.flatMap((round) => round.slice(index, index + 1));
    return { name, version, build: medianRun(own), runs: own, output: await folderSize(out) };
  });
  return Promise.all(results);
}

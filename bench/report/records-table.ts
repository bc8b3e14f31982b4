import type { RecordsResult } from '../records/records-bench.ts';
import { table } from './table.ts';

/** What checking and linking many records takes of a build, and whether it grows evenly. */
export function recordsTable(results: RecordsResult[]): string {
  const rows = results.map(({ articles, people, initiatives, build, stages }) => [
    `${articles}`,
    `${people}`,
    `${initiatives}`,
    build.cpuSeconds.toFixed(1),
    build.peakMegabytes.toFixed(0),
    stages.reading.toFixed(1),
    stages.checking.toFixed(1),
    `${((100 * stages.checking) / build.cpuSeconds).toFixed(0)} %`,
  ]);
  const heads = [
    'articles',
    'people',
    'initiatives',
    'CPU s',
    'peak MB',
    'reading',
    'checking and linking',
    'share',
  ];
  const [small, large] = [results.at(0), results.at(-1)];
  const growth =
    small && large && small !== large
      ? `\n\n- ${large.articles / small.articles} times the archive takes ${(large.stages.checking / small.stages.checking).toFixed(1)} times the checking and linking.`
      : '';
  return table(heads, rows) + growth;
}

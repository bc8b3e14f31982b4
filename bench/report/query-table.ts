import type { Measurement } from '../search/measure-subject.ts';
import { quantile } from '../search/statistics.ts';
import type { SizeResult } from '../sizes/measure-size.ts';
import { table } from './table.ts';

/** The heads of the cells that `queryCells` gives. */
export const queryHeads = ['queries', 'found', 'ms to first results', 'CPU ms', 'kB', 'kB before the first'];

/** What some queries cost, as cells of a table: how many there were, then the median and the 95th percentile of each figure. */
export function queryCells(measurements: readonly Measurement[]): string[] {
  const spread = (figure: (one: Measurement) => number): string => {
    const values = measurements.map(figure);
    return `${quantile(values, 0.5).toFixed(0)} / ${quantile(values, 0.95).toFixed(0)}`;
  };
  return [
    `${measurements.length}`,
    spread(({ count }) => count),
    spread(({ ms }) => ms),
    spread(({ cpuMs }) => cpuMs),
    spread(({ kb }) => kb),
    quantile(
      measurements.map(({ loadKb }) => loadKb),
      0.5,
    ).toFixed(0),
  ];
}

/** The table of queries in Chromium, by size: ours beside Pagefind as shipped. */
export function queryTable(results: readonly Pick<SizeResult, 'issues' | 'queries'>[]): string {
  const rows = results.flatMap(({ issues, queries }) =>
    queries.map(({ name, measurements }) => [`${issues}`, name, ...queryCells(measurements)]),
  );
  return table(['issues', '', ...queryHeads], rows);
}

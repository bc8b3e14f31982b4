import type { SizeResult } from '../sizes/measure-size.ts';
import { growthLines } from './ratio.ts';
import { table } from './table.ts';

/** The table of indexing, by size: ours beside Pagefind as shipped. */
export function indexTable(results: readonly Pick<SizeResult, 'issues' | 'indexes'>[]): string {
  const rows = results.flatMap(({ issues, indexes }) =>
    indexes.map(({ name, cost, leftOut = '' }) => {
      if (!cost) return [`${issues}`, `${name} (${leftOut})`, '', '', '', '', ''];
      const { documents, cpuSeconds, wallSeconds, peakMegabytes, indexMegabytes } = cost;
      const figures = [cpuSeconds.toFixed(1), wallSeconds.toFixed(1), peakMegabytes.toFixed(0)];
      return [`${issues}`, name, `${documents}`, ...figures, indexMegabytes.toFixed(1)];
    }),
  );
  const ours = results.flatMap(({ issues, indexes: [own] }) => (own?.cost ? [{ issues, ...own.cost }] : []));
  const peaks = ours.map(
    ({ issues, peakMegabytes }) =>
      `- ${issues} issues, our peak: ${(peakMegabytes / 1000).toFixed(2)} GB (aim: at most 1.2).`,
  );
  const heads = ['issues', '', 'documents', 'CPU s', 'wall s', 'peak MB', 'index MB'];
  return [table(heads, rows), '', ...peaks, ...growthLines('Indexing', ours)].join('\n');
}

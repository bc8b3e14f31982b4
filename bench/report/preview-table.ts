import type { PreviewResult } from '../preview/preview-bench.ts';
import { table } from './table.ts';

/** What one waits for at a preview, by the size of the archive. */
export function previewTable(results: PreviewResult[]): string {
  const rows = results.map(({ issues, first, changed, opened, peakMegabytes }) => [
    `${issues}`,
    first.toFixed(1),
    changed.toFixed(2),
    opened.toFixed(2),
    peakMegabytes.toFixed(0),
  ]);
  return table(['issues', 'first page s', 'changed article s', 'older article s', 'peak MB'], rows);
}

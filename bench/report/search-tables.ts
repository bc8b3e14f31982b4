import type { Measurement } from '../search/measure-subject.ts';
import type { SearchResult } from '../search/search-bench.ts';
import { queryCells, queryHeads } from './query-table.ts';
import { table } from './table.ts';

/** The tables of a search over a corpus: the indexes, how exact the answers were, which headlines stood first, what a query cost. */
export function searchTables({ documents, subjects, exactness, headlines }: SearchResult): string {
  const indexes = subjects.map(({ subject: { name, indexMb, indexSeconds, peakMb } }) => [
    name,
    `${documents}`,
    indexSeconds.toFixed(0),
    peakMb.toFixed(0),
    indexMb.toFixed(1),
  ]);
  const answers = exactness.map(({ search, kind, queries, recall, precision }) => [
    search,
    kind,
    `${queries}`,
    recall.toFixed(4),
    precision.toFixed(4),
  ]);
  const remembered = headlines.map((check) => [
    check.remembered,
    `${check.first} of ${check.queries}`,
    `${check.alone.first} of ${check.alone.queries}`,
  ]);
  const costs = subjects.flatMap(({ subject, measurements }) =>
    byKind(measurements).map(([kind, some]) => [subject.name, kind, ...queryCells(some)]),
  );
  return [
    table(['index', 'documents', 'wall s', 'peak MB', 'MB'], indexes),
    table(['answers', 'kind', 'queries', 'recall', 'precision'], answers),
    table(['of a headline', 'first', 'where no other headline holds it'], remembered),
    table(['in Chromium', 'kind', ...queryHeads], costs),
  ].join('\n\n');
}

function byKind(measurements: readonly Measurement[]): [string, readonly Measurement[]][] {
  const kinds = [...new Set(measurements.map(({ set }) => set))];
  const groups = kinds.map((kind): [string, Measurement[]] => [
    kind,
    measurements.filter(({ set }) => set === kind),
  ]);
  return [...groups, ['all', measurements]];
}

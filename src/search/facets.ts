import type { ShardTable } from './catalogue.ts';
import { placeOf } from './hits.ts';

/** What results can be filtered by. */
export const FACETS = ['archive', 'kind', 'year', 'issue', 'category', 'people'] as const;
/** One of {@link FACETS}. */
export type Facet = (typeof FACETS)[number];

/** The values asked for; a facet that is absent is not filtered by. */
export type Filters = Partial<Record<Facet, string>>;

/** A value of a facet with the number of results that have it, and a label where it is not its own. */
export interface FacetCount {
  value: string;
  count: number;
  label?: string;
}

/** The values that occur among the results, by facet. */
export type FacetCounts = Record<Facet, FacetCount[]>;

const MOST_VALUES = 40;

/** Keeps the documents that pass the filters, all but the facet left out. */
export function applyFilters(
  keys: readonly number[],
  tables: readonly ShardTable[],
  filters: Filters,
  except?: Facet,
): number[] {
  const wanted = FACETS.flatMap((facet) => {
    const value = filters[facet];
    return value && facet !== except ? [{ facet, value }] : [];
  });
  if (wanted.length === 0) return [...keys];
  const numbers = tables.map((table) =>
    wanted.map(({ facet, value }) => table[facet].values.indexOf(value) + 1),
  );
  return keys.filter((key) => {
    const { shard, ordinal } = placeOf(key);
    return wanted.every(({ facet }, i) => {
      const number = numbers[shard]?.[i] ?? 0;
      return number > 0 && [tables[shard]?.[facet].of[ordinal] ?? 0].flat().includes(number);
    });
  });
}

/** Counts the values of every facet among the documents found, each under the filters of the others. */
export function countFacets(
  keys: readonly number[],
  tables: readonly ShardTable[],
  filters: Filters,
): FacetCounts {
  const counts: FacetCounts = { archive: [], kind: [], year: [], issue: [], category: [], people: [] };
  for (const facet of FACETS)
    counts[facet] = countOne(applyFilters(keys, tables, filters, facet), tables, facet);
  return counts;
}

function countOne(keys: readonly number[], tables: readonly ShardTable[], facet: Facet): FacetCount[] {
  const numbers = tables.map((table) => new Array<number>(table[facet].values.length + 1).fill(0));
  for (const key of keys) {
    const { shard, ordinal } = placeOf(key);
    const own = numbers[shard] ?? [];
    for (const number of [tables[shard]?.[facet].of[ordinal] ?? 0].flat())
      own[number] = (own[number] ?? 0) + 1;
  }
  const counts = new Map<string, FacetCount>();
  tables.forEach((table, shard) => {
    table[facet].values.forEach((value, i) => {
      const count = numbers[shard]?.[i + 1] ?? 0;
      if (count === 0) return;
      const label = facet === 'issue' && table.issueTitles[i];
      const counted = counts.get(value) ?? { value, count: 0, ...(label && { label }) };
      counted.count += count;
      counts.set(value, counted);
    });
  });
  const newest = (a: FacetCount, b: FacetCount) => (a.value < b.value ? 1 : -1);
  const sorted = [...counts.values()].sort(newest);
  return facet === 'year' ? sorted : sorted.sort((a, b) => b.count - a.count).slice(0, MOST_VALUES);
}

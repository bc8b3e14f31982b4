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

/** Documents that pass the filters, and what there is to filter by. */
export interface Sifted {
  keys: number[];
  /** Every facet is counted among the documents that pass the filters of the others. */
  facets: FacetCounts;
}

/** Applies filters to the documents found and counts the values of every facet. */
export function sift(keys: readonly number[], tables: readonly ShardTable[], filters: Filters): Sifted {
  const tallies = tables.map((table) =>
    FACETS.map((facet) => {
      const { values } = table[facet];
      const value = filters[facet];
      const counts = values.map(() => 0);
      return { of: table[facet].of, counts, wanted: value ? values.indexOf(value) + 1 || -1 : 0 };
    }),
  );
  const kept = keys.filter((key) => {
    const { shard, ordinal } = placeOf(key);
    const own = (tallies[shard] ?? []).map((tally) => {
      const numbers = [tally.of[ordinal] ?? 0].flat();
      return { tally, numbers, fails: tally.wanted !== 0 && !numbers.includes(tally.wanted) };
    });
    const failed = own.filter(({ fails }) => fails);
    for (const { tally, numbers } of failed.length === 1 ? failed : failed.length === 0 ? own : []) {
      for (const number of numbers)
        if (number > 0) tally.counts[number - 1] = (tally.counts[number - 1] ?? 0) + 1;
    }
    return failed.length === 0;
  });
  const facets: FacetCounts = { archive: [], kind: [], year: [], issue: [], category: [], people: [] };
  FACETS.forEach((facet, place) => {
    facets[facet] = addUp(facet, tables, (shard, value) => tallies[shard]?.[place]?.counts[value] ?? 0);
  });
  return { keys: kept, facets };
}

/** The values of a facet over all shards, most frequent first, the newest of equals; years newest first. */
function addUp(
  facet: Facet,
  tables: readonly ShardTable[],
  countOf: (shard: number, value: number) => number,
): FacetCount[] {
  const sums = new Map<string, FacetCount>();
  tables.forEach((table, shard) => {
    table[facet].values.forEach((value, i) => {
      const label = facet === 'issue' && table.issueTitles[i];
      const sum = sums.get(value) ?? { value, count: 0, ...(label && { label }) };
      sum.count += countOf(shard, i);
      sums.set(value, sum);
    });
  });
  const sorted = [...sums.values()]
    .filter(({ count }) => count > 0)
    .sort((a, b) => (facet !== 'year' && b.count - a.count) || (a.value < b.value ? 1 : -1));
  return facet === 'year' ? sorted : sorted.slice(0, MOST_VALUES);
}

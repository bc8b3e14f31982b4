import type { ShardTable } from '../catalogue.ts';
import { ordinalOf, shardOf } from './hits.ts';

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
  label?: string | undefined;
}

/** The values that occur among the results, by facet. */
export type FacetCounts = Partial<Record<Facet, FacetCount[]>>;

const MOST_VALUES = 40;

/** Documents that pass the filters, and what there is to filter by. */
export interface Sifted {
  keys: number[];
  /** Every facet is counted among the documents that pass the filters of the others. */
  facets: FacetCounts;
}

/** The tables of the shards that hold a document found, by the number of the shard. */
export type Tables = ReadonlyMap<number, ShardTable>;

/** Applies filters to the documents found and counts the values of every facet. */
export function sift(keys: readonly number[], tables: Tables, filters: Filters): Sifted {
  const sums = new Map(FACETS.map((facet) => [facet, new Map<string, FacetCount>()]));
  const tallies = new Map<number, Tally[]>();
  for (const [shard, table] of tables)
    tallies.set(
      shard,
      [...sums].map(([facet, own]) => tallyOf(table, facet, own, filters[facet])),
    );
  const kept = keys.filter((key) => {
    const ordinal = ordinalOf(key);
    const own = tallies.get(shardOf(key)) ?? [];
    const failed = own.filter(({ of, wanted }) => wanted !== 0 && ![of[ordinal]].flat().includes(wanted));
    // A document that fails one filter is still counted for the values of that facet.
    if (failed.length < 2)
      for (const { of, counts } of failed.length > 0 ? failed : own) add(of[ordinal], counts);
    return failed.length === 0;
  });
  return {
    keys: kept,
    facets: Object.fromEntries([...sums].map(([facet, own]) => [facet, most(facet, own)])),
  };
}

/** What a shard says of a facet. */
interface Tally {
  of: readonly Numbers[];
  /** The number of the value that is filtered by; 0 for none, -1 for one that no document has. */
  wanted: number;
  /** The sums over all shards, by the number of the value here, from 1. */
  counts: (FacetCount | undefined)[];
}

/** The number of a document's value in a column, or those of its values. */
type Numbers = number | number[] | undefined;

function tallyOf(
  table: ShardTable,
  facet: Facet,
  sums: Map<string, FacetCount>,
  value: string | undefined,
): Tally {
  const { values, of } = table[facet];
  const wanted = value ? values.indexOf(value) + 1 || -1 : 0;
  const labels = facet === 'issue' ? table.issueTitles : [];
  const counts = values.map((value, i) => {
    const sum = sums.get(value) ?? { value, count: 0, label: labels[i] || undefined };
    sums.set(value, sum);
    return sum;
  });
  return { of, wanted, counts: [undefined, ...counts] };
}

function add(numbers: Numbers, counts: Tally['counts']): void {
  for (const number of typeof numbers === 'object' ? numbers : [numbers ?? 0]) {
    const sum = counts[number];
    if (sum) sum.count += 1;
  }
}

/** The values of a facet that occur, most frequent first, the newest of equals; years newest first. */
function most(facet: Facet, sums: Map<string, FacetCount>): FacetCount[] {
  const years = facet === 'year';
  return [...sums.values()]
    .filter(({ count }) => count > 0)
    .sort((a, b) => (!years && b.count - a.count) || (a.value < b.value ? 1 : -1))
    .slice(0, years ? undefined : MOST_VALUES);
}

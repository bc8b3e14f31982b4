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

/** The tables of the shards that hold a document found, by the number of the shard. */
export type Tables = ReadonlyMap<number, ShardTable>;

/** Applies filters to the documents found and counts the values of every facet. */
export function sift(keys: readonly number[], tables: Tables, filters: Filters): Sifted {
  const tallies = new Map<number, Tally[]>();
  for (const [shard, table] of tables)
    tallies.set(
      shard,
      FACETS.map((facet) => tallyOf(table, facet, filters[facet])),
    );
  const kept = keys.filter((key) => {
    const { shard, ordinal } = placeOf(key);
    const own = tallies.get(shard) ?? [];
    const failed = own.filter(({ of, wanted }) => wanted !== 0 && !holds(of[ordinal], wanted));
    // A document that fails one filter is still counted for the values of that facet.
    if (failed.length < 2)
      for (const { of, counts } of failed.length > 0 ? failed : own) add(of[ordinal], counts);
    return failed.length === 0;
  });
  const facets: FacetCounts = { archive: [], kind: [], year: [], issue: [], category: [], people: [] };
  FACETS.forEach((facet, place) => {
    facets[facet] = addUp(
      facet,
      [...tallies.values()].flatMap((own) => own[place] ?? []),
    );
  });
  return { keys: kept, facets };
}

/** How often each value of a facet occurs among the results of a shard. */
interface Tally {
  of: readonly Numbers[];
  /** The number of the value that is filtered by; 0 for none, -1 for one that no document has. */
  wanted: number;
  /** By the number of the value; the first counts those without one. */
  counts: Uint32Array;
  values: readonly string[];
  labels: readonly string[];
}

function tallyOf(table: ShardTable, facet: Facet, value: string | undefined): Tally {
  const { values, of } = table[facet];
  const wanted = value ? values.indexOf(value) + 1 || -1 : 0;
  const labels = facet === 'issue' ? table.issueTitles : [];
  return { of, wanted, counts: new Uint32Array(values.length + 1), values, labels };
}

/** The number of a document's value in a column, or those of its values. */
type Numbers = number | number[] | undefined;

function holds(numbers: Numbers, wanted: number): boolean {
  return typeof numbers === 'object' ? numbers.includes(wanted) : numbers === wanted;
}

function add(numbers: Numbers, counts: Uint32Array): void {
  for (const number of typeof numbers === 'object' ? numbers : [numbers ?? 0])
    counts[number] = (counts[number] ?? 0) + 1;
}

/** The values of a facet over all shards, most frequent first, the newest of equals; years newest first. */
function addUp(facet: Facet, tallies: readonly Tally[]): FacetCount[] {
  const sums = new Map<string, FacetCount>();
  for (const { values, labels, counts } of tallies) {
    values.forEach((value, i) => {
      const label = labels[i];
      const sum = sums.get(value) ?? { value, count: 0, ...(label && { label }) };
      sum.count += counts[i + 1] ?? 0;
      sums.set(value, sum);
    });
  }
  const sorted = [...sums.values()]
    .filter(({ count }) => count > 0)
    .sort((a, b) => (facet !== 'year' && b.count - a.count) || (a.value < b.value ? 1 : -1));
  return facet === 'year' ? sorted : sorted.slice(0, MOST_VALUES);
}

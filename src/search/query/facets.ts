import type { VolumeTable } from '../catalogue.ts';
import { ordinalOf, volumeOf } from '../pagefind/postings.ts';

/** The values asked for, by the name of the facet; one that is absent or empty is not filtered by. */
export type Filters = Readonly<Record<string, string>>;

/** A value of a facet with the number of results that have it, and a label where it is not its own. */
export interface FacetCount {
  value: string;
  count: number;
  label?: string | undefined;
}

/** The values that occur among the results, by facet. */
export type FacetCounts = Record<string, FacetCount[]>;

/** The tables of the volumes that hold a document found, by the number of the volume. */
export type Tables = ReadonlyMap<number, VolumeTable>;

/** Documents that pass the filters, and what there is to filter by. */
export interface Filtered {
  keys: number[];
  /** Every facet is counted among the documents that pass the filters of the others. */
  facets: FacetCounts;
}

const MOST_VALUES = 40;

/** Applies filters to the documents found and counts the values of every facet. */
export function filterAndCount(keys: readonly number[], tables: Tables, filters: Filters): Filtered {
  const named = [...tables.values()].flatMap((table) => Object.keys(table.facets));
  const sums = new Map(
    [...Object.keys(filters), ...named].map((facet) => [facet, new Map<string, FacetCount>()]),
  );
  const columns = new Map<number, CountedColumn[]>();
  for (const [volume, table] of tables)
    columns.set(
      volume,
      [...sums].map(([facet, own]) => countedColumn(table, facet, own, filters[facet])),
    );
  const kept = keys.filter((key) => {
    const ordinal = ordinalOf(key);
    const own = columns.get(volumeOf(key)) ?? [];
    const failed = own.filter(({ of, wanted }) => wanted !== 0 && ![of[ordinal]].flat().includes(wanted));
    // A document that fails one filter is still counted for the values of that facet.
    if (failed.length < 2)
      for (const { of, counts } of failed.length > 0 ? failed : own)
        for (const number of [of[ordinal] ?? 0].flat()) {
          const sum = counts[number - 1];
          if (sum) sum.count += 1;
        }
    return failed.length === 0;
  });
  return {
    keys: kept,
    facets: Object.fromEntries([...sums].map(([facet, own]) => [facet, most(facet, own)])),
  };
}

/** A facet of a volume. */
interface CountedColumn {
  of: readonly (number | number[])[];
  /** The number of the value that is filtered by; 0 for none, -1 for one that no document has. */
  wanted: number;
  /** The sums over all volumes, in the order of the values here. */
  counts: FacetCount[];
}

function countedColumn(
  table: VolumeTable,
  facet: string,
  sums: Map<string, FacetCount>,
  value: string | undefined,
): CountedColumn {
  const { values, labels, of } = table.facets[facet] ?? { values: [], labels: {}, of: [] };
  const counts = values.map((value) => {
    const sum = sums.get(value) ?? { value, count: 0, label: labels[value] };
    sums.set(value, sum);
    return sum;
  });
  return { of, wanted: value ? values.indexOf(value) + 1 || -1 : 0, counts };
}

/** The values of a facet that occur, most frequent first, the newest of equals; years newest first. */
function most(facet: string, sums: Map<string, FacetCount>): FacetCount[] {
  const years = facet === 'year';
  return [...sums.values()]
    .filter(({ count }) => count > 0)
    .sort((a, b) => (!years && b.count - a.count) || (a.value < b.value ? 1 : -1))
    .slice(0, years ? undefined : MOST_VALUES);
}

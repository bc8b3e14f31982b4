import type { FacetColumn, VolumeTable } from '../catalogue.ts';
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

const MOST_VALUES = 40;

/** Applies filters to the documents found, and counts every facet among those that pass the filters of the others. */
export function filterAndCount(
  keys: readonly number[],
  tables: Tables,
  filters: Filters,
): { keys: number[]; facets: FacetCounts } {
  const sums: Record<string, Map<string, FacetCount>> = {};
  const columns = new Map([...tables].map(([volume, table]) => [volume, columnsOf(table)]));
  const kept = keys.filter((key) => {
    const ordinal = ordinalOf(key);
    const own = columns.get(volumeOf(key)) ?? [];
    const failed = own.filter(({ of, wanted }) => wanted !== 0 && !numbersOf(of[ordinal]).includes(wanted));
    // A document that fails one filter is still counted for the values of that facet.
    if (failed.length < 2)
      for (const { of, counts } of failed.length > 0 ? failed : own)
        for (const number of numbersOf(of[ordinal])) {
          const sum = counts[number - 1];
          if (sum) sum.count += 1;
        }
    return failed.length === 0;
  });
  return {
    keys: kept,
    facets: Object.fromEntries(Object.entries(sums).map(([facet, sum]) => [facet, most(facet, sum)])),
  };

  /** The facets of a volume, also those that are filtered by and that it lacks; the sums are those of all volumes. */
  function columnsOf({ facets }: VolumeTable) {
    return Object.keys({ ...filters, ...facets }).map((facet) => {
      const { values, labels, of } = facets[facet] ?? { values: [], labels: [], of: [] };
      sums[facet] ??= new Map();
      const sum = sums[facet];
      const counts = values.map((value, i) => {
        const count = sum.get(value) ?? { value, count: 0, label: labels[i] || undefined };
        sum.set(value, count);
        return count;
      });
      const value = filters[facet];
      // The number of the value that is filtered by; 0 for none, -1 for one that no document has.
      const wanted = value ? values.indexOf(value) + 1 || -1 : 0;
      return { of, wanted, counts };
    });
  }
}

function numbersOf(numbers: FacetColumn['of'][number] = 0): number[] {
  return typeof numbers === 'object' ? numbers : [numbers];
}

/** The values of a facet that occur, most frequent first, the newest of equals; all years, newest first. */
function most(facet: string, sums: ReadonlyMap<string, FacetCount>): FacetCount[] {
  const occurring = [...sums.values()]
    .filter(({ count }) => count > 0)
    .sort((a, b) => (a.value < b.value ? 1 : -1));
  return facet === 'year' ? occurring : occurring.sort((a, b) => b.count - a.count).slice(0, MOST_VALUES);
}

import type { VolumeTable } from '../catalogue.ts';
import { keyOf } from '../pagefind/postings.ts';
import { isPattern, type Pattern } from './pattern.ts';

const MOST = 8;

/** The documents with a name that is the whole query, then those with one that is a part of it, by their keys. */
export function namesAskedFor(
  whole: Pattern,
  parts: readonly Pattern[],
  tables: Iterable<readonly [volume: number, table: VolumeTable]>,
): number[] {
  const byWhole: number[] = [];
  const byPart: number[] = [];
  for (const [volume, { names }] of tables)
    for (const [ordinal, own] of Object.entries(names)) {
      const key = keyOf(volume, Number(ordinal));
      if (own.some((name) => isPattern(whole, name))) byWhole.push(key);
      else if (parts.some((part) => own.some((name) => isPattern(part, name)))) byPart.push(key);
    }
  return [...byWhole, ...byPart].slice(0, MOST);
}

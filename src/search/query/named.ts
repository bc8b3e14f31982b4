import type { VolumeTable } from '../catalogue.ts';
import { keyOf } from '../pagefind/postings.ts';

const MOST = 8;

/** The documents with a name that is the whole query, then those with one that is a word of it, by their keys. */
export function namesAskedFor(
  words: readonly (readonly string[])[],
  tables: Iterable<readonly [volume: number, table: VolumeTable]>,
): number[] {
  const whole = words.flat().join('');
  const asked = new Set(words.map((word) => word.join('')));
  const byWhole: number[] = [];
  const byWord: number[] = [];
  for (const [volume, { names }] of tables)
    for (const [ordinal, own] of Object.entries(names)) {
      const key = keyOf(volume, Number(ordinal));
      if (own.includes(whole)) byWhole.push(key);
      else if (own.some((name) => asked.has(name))) byWord.push(key);
    }
  return [...byWhole, ...byWord].slice(0, MOST);
}

import { keyOf } from '../pagefind/postings.ts';
import type { Tables } from './facets.ts';
import { isPattern } from './pattern.ts';
import type { Sought } from './sought.ts';

const MOST = 8;

/** The documents with a name that is the whole query, then those with one that is a part of it, by their keys. */
export function namesAskedFor(parts: readonly Sought[], tables: Tables): number[] {
  const whole = parts.flatMap(({ pattern }) => pattern);
  const byWhole: number[] = [];
  const byPart: number[] = [];
  for (const [volume, { names }] of tables)
    for (const [ordinal, own] of Object.entries(names)) {
      const key = keyOf(volume, Number(ordinal));
      if (own.some((name) => isPattern(whole, name))) byWhole.push(key);
      else if (parts.some(({ pattern }) => own.some((name) => isPattern(pattern, name)))) byPart.push(key);
    }
  return [...byWhole, ...byPart].slice(0, MOST);
}

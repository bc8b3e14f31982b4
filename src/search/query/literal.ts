import { foldUnits } from '../fold.ts';
import { type Readable, textsOf } from '../searched-texts.ts';
import type { QueryPart } from './query.ts';

/** Every place where `wanted` stands in `units`, overlapping ones included. */
export function occurrences(units: readonly string[], wanted: readonly string[]): number[] {
  const found: number[] = [];
  if (wanted.length === 0) return found;
  for (let at = 0; at + wanted.length <= units.length; at += 1) {
    let same = 0;
    while (same < wanted.length && units[at + same] === wanted[same]) same += 1;
    if (same === wanted.length) found.push(at);
  }
  return found;
}

/** The truth: every part stands literally (after folding) in the title, a name or one block, and no excluded one does. */
export function matchesLiterally(document: Readable, parts: readonly QueryPart[]): boolean {
  const { title, heading, body } = textsOf(document);
  const texts = [...title, ...heading, ...body].map(foldUnits);
  return parts.every((part) => {
    const found = texts.some((units) => occurrences(units, part.units).length > 0);
    return found !== part.excluded;
  });
}

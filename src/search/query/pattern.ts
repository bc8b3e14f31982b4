import { acceptedUnits, indexedUnits } from '../numbers.ts';

/** A text that is looked for: for each of its characters those of the index that it may be. */
export type Pattern = readonly (readonly string[])[];

/** Where something may stand: this pattern, and only where it fits if that is told. */
export interface Wanted {
  pattern: Pattern;
  fits?: (text: string, start: number, end: number) => boolean;
}

/**
 * Takes characters after folding as they are, but for the ways in which others may be written, by the character; where it is `open`, numbers
 * at its ends may be parts of longer ones.
 */
export function patternOf(
  units: readonly string[],
  open: boolean,
  variants?: ReadonlyMap<string, readonly string[]>,
): Pattern {
  return acceptedUnits(units, open).map((accepted) =>
    accepted.flatMap((unit) => variants?.get(unit) ?? [unit]),
  );
}

/** Whether folded texts are a pattern from end to end. */
export function isPattern(pattern: Pattern, text: string): boolean {
  // Most names are of another length, and characters of the basic plane are counted faster than told apart.
  if (text.length < pattern.length || text.length > pattern.length * 2) return false;
  const units = indexedUnits([...text]);
  return units.length === pattern.length && pattern.every((accepted, i) => accepted.includes(units[i] ?? ''));
}

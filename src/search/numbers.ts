import { isDigit } from './fold.ts';

/** What a digit is in its number: within it, its first, its last, or both. */
const WITHIN = 0;
const FIRST = 1;
const LAST = 2;
const ROLES = 4;

/** A plane of characters that no text has a meaning for. */
const PRIVATE = 0x10_0000;

/**
 * The characters of a folded text as the index has them: a digit that begins or ends a number is another than one within it, so that 21 is
 * found as a number and not in 2021 or 202.1.
 */
export function indexedUnits(units: readonly string[]): string[] {
  return acceptedUnits(units, false).map(([unit = '']) => unit);
}

/**
 * The same for a text that is looked for: what each character may be in the index. Where it is `open`, numbers at its ends may be parts of
 * longer ones.
 */
export function acceptedUnits(units: readonly string[], open: boolean): string[][] {
  const rolesBeside = (neighbour: string | undefined, role: number) => {
    if (neighbour === undefined) return open ? [role, WITHIN] : [role];
    return [isDigit(neighbour) || neighbour === '.' ? WITHIN : role];
  };
  return units.map((unit, i) => {
    if (!isDigit(unit)) return [unit];
    const last = rolesBeside(units[i + 1], LAST);
    return rolesBeside(units[i - 1], FIRST).flatMap((first) => last.map((role) => digit(unit, first + role)));
  });
}

function digit(unit: string, role: number): string {
  return role === WITHIN ? unit : String.fromCodePoint(PRIVATE + Number(unit) * ROLES + role);
}

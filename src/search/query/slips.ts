import { editDistance } from '../../edit-distance.ts';
import type { NameEntry, Sounds } from '../catalogue.ts';

/** From how many characters on a name is looked for within a longer text, a slip may be one too many or too few, and two of them. */
const NAME_WITHIN = 3;
const LONG = 4;
const VERY_LONG = 8;
/** Further apart than any two characters: texts of which one has a character too many or too few. */
const OTHERWISE = 2 ** 21;

/**
 * What was typed with a name in the place of what differs from it by a slip: first names that sound so, then those that look so. One
 * character looks like another the more so the nearer it stands in Unicode, where Han are in the order of radicals and strokes.
 */
export function corrections(typed: readonly string[], names: readonly NameEntry[], sounds: Sounds): string[] {
  const soundOf = new Map(
    Object.entries(sounds).flatMap(([sound, own]) => [...own].map((unit) => [unit, sound])),
  );
  const found = names.flatMap(({ name, keys: [key = ''] }) => {
    const units = [...key];
    const room = typed.length - units.length;
    const isWithin = units.length >= NAME_WITHIN && /^\p{Script=Han}+$/u.test(key);
    const places = room === 0 || isWithin ? Array.from({ length: Math.max(0, room + 1) }, (_, at) => at) : [];
    const replaced = places.map((at) => ({
      text: [typed.slice(0, at).join(''), name, typed.slice(at + units.length).join('')].join(' ').trim(),
      far: farApart(units, typed.slice(at, at + units.length), soundOf),
    }));
    return isSlip(typed, units) ? [...replaced, { text: name, far: OTHERWISE }] : replaced;
  });
  return found
    .filter(({ text, far }) => far <= OTHERWISE && text !== typed.join(''))
    .sort((a, b) => a.far - b.far)
    .map(({ text }) => text);
}

/** How far texts of one length are apart: not at all where they sound alike, endlessly where several characters sound otherwise. */
function farApart(a: readonly string[], b: readonly string[], soundOf: ReadonlyMap<string, string>): number {
  const pairs = a.map((unit, i): [string, string] => [unit, b[i] ?? '']);
  const [wrong, ...others] = pairs.filter(
    ([one, other]) => one !== other && (soundOf.get(one) ?? one) !== soundOf.get(other),
  );
  if (!wrong) return 0;
  const [one = 0, other = 0] = wrong.map((unit) => unit.codePointAt(0) ?? 0);
  return others.length > 0 ? Number.POSITIVE_INFINITY : Math.abs(one - other);
}

/** Whether two texts differ by one slip, which in long ones may be a character more or less; by two where they are very long. */
function isSlip(a: readonly string[], b: readonly string[]): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 2 || Math.abs(a.length - b.length) > Number(shorter >= LONG)) return false;
  return editDistance(a, b) <= (shorter >= VERY_LONG ? 2 : 1);
}

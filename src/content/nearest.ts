import { editDistance } from '../edit-distance.ts';

/**
 * The known word nearest to a typed one, or undefined when none is near enough to be what was meant:
 * a third of its letters, at least one, may be missing, added, mistaken or exchanged with the next
 * (optimal string alignment).
 */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const word of known) {
    const allowed = Math.max(1, Math.floor(Math.max(typed.length, word.length) / 3));
    if (Math.abs(word.length - typed.length) > allowed) continue;
    const distance = editDistance(typed.toLowerCase(), word.toLowerCase());
    if (distance <= allowed && distance < bestDistance) {
      best = word;
      bestDistance = distance;
    }
  }
  return best;
}

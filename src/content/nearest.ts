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

function editDistance(a: string, b: string): number {
  let above: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const mistaken = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isExchange = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const exchanged = isExchange ? (above[j - 2] ?? 0) + 1 : mistaken;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, mistaken, exchanged));
    }
    above = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

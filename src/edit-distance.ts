/** How many characters must be changed, put in, taken out or exchanged with the next, to make one text of another (optimal string alignment). */
export function editDistance(a: ArrayLike<string>, b: ArrayLike<string>): number {
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

/** Orders two texts by their UTF-16 units: the same in whatever locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders two texts by their UTF-16 units: the same in whatever locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Ties each thing of a list to the one before and the one after it. */
export function tie(list: readonly { previous: unknown; next: unknown }[]): void {
  list.forEach((thing, index) => {
    thing.previous = list[index - 1];
    thing.next = list[index + 1];
  });
}

/** How much a part holds after which it may end, and at which it must, in whatever its items are weighed by. */
export interface PartSize {
  least: number;
  most: number;
}

/**
 * Divides items into parts, one after the other. Between the least and the greatest size a part ends where the hash of an item's name
 * says so, so that a change moves the borders next to it and no others.
 */
export function* divide<T>(
  items: Iterable<T>,
  { least, most }: PartSize,
  weigh: (item: T) => number,
  nameOf: (item: T) => string,
): Generator<T[], undefined> {
  let open: T[] = [];
  let weight = 0;
  for (const item of items) {
    const own = weigh(item);
    if (open.length > 0 && weight + own > most) {
      yield open;
      [open, weight] = [[], 0];
    }
    open.push(item);
    weight += own;
    if (weight >= least && hash(nameOf(item)) < (own * 4) / (most - least)) {
      yield open;
      [open, weight] = [[], 0];
    }
  }
  if (open.length > 0) yield open;
}

/** FNV-1a, as a number from 0 to below 1. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value ^= value >>> 15;
  return ((Math.imul(value, 0x2c1b3c6d) >>> 0) % 1_000_000) / 1_000_000;
}

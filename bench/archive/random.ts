/** A source of numbers that look random and are the same in every run. */
export interface Random {
  /** A number from 0 up to, and without, 1. */
  next: () => number;
  /** A whole number from 0 up to, and without, the limit. */
  below: (limit: number) => number;
  /** One of the items. */
  pick: <Item>(items: readonly Item[]) => Item;
}

/** Mulberry32, a generator of 32 bits of state: enough for plausible text, and quick. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('There is nothing to pick from.');
      return item;
    },
  };
}

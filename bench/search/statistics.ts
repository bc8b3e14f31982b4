/** The value below which a share (0 to 1) of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** How complete and how exact some answers are, over all of them together. */
export interface Exactness {
  recall: number;
  precision: number;
}

/** Compares what was found with what should have been, query by query. */
export function exactness(
  pairs: readonly { found: ReadonlySet<string>; wanted: ReadonlySet<string> }[],
): Exactness {
  let found = 0;
  let wanted = 0;
  let both = 0;
  for (const pair of pairs) {
    found += pair.found.size;
    wanted += pair.wanted.size;
    for (const one of pair.found) if (pair.wanted.has(one)) both += 1;
  }
  return { recall: wanted === 0 ? 1 : both / wanted, precision: found === 0 ? 1 : both / found };
}

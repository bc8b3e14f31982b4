/** How many of one kind of thing a file holds, and what became of them; the last three add up to the first. */
export interface Balance {
  source: number;
  published: number;
  repaired: number;
  leftOut: number;
}

/** Whether nothing is missing and nothing is there twice. */
export function addsUp({ source, published, repaired, leftOut }: Balance): boolean {
  return source === published + repaired + leftOut;
}

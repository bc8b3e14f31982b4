/** In how many documents of a volume a word must stand to be divided. */
export const COMMON = 512;

/**
 * The words of a volume with the longest lists, in steps of doubling length: `heavy[0]` holds those that stand in {@link COMMON} to twice as
 * many documents, `heavy[1]` those in up to four times as many, and so on.
 */
export type HeavyWords = string[][];

/** The step of a word that stands in so many documents; nothing when it is not divided. */
export function stepOf(documents: number, common = COMMON): number | undefined {
  return documents < common ? undefined : Math.floor(Math.log2(documents / common));
}

/** The step of each word that is divided. */
export type Steps = ReadonlyMap<string, number>;

/** The steps of the words of a volume. */
export function stepsOf(heavy: Readonly<HeavyWords>): Steps {
  return new Map(heavy.flatMap((tokens, step) => tokens.map((token): [string, number] => [token, step])));
}

/** In how many documents of a volume a word must stand to be divided. */
const FREQUENT = 512;

/**
 * The words of a volume with the longest lists, in steps of doubling length: `frequent[0]` holds those that stand in {@link FREQUENT} to
 * twice as many documents, `frequent[1]` those in up to four times as many, and so on.
 */
export type FrequentWords = string[][];

/** The step of each word that is divided. */
export type Steps = ReadonlyMap<string, number>;

/** The step of a word that is one part. */
export const UNDIVIDED = -2;

const MOST_PARTS = 1024;

/** The step of a word that stands in so many documents; nothing when it is not divided. */
export function stepOf(documents: number, frequent = FREQUENT): number | undefined {
  return documents < frequent ? undefined : Math.floor(Math.log2(documents / frequent));
}

/** The steps of the words of a volume. */
export function stepsOf(frequent: Readonly<FrequentWords>): Steps {
  return new Map(frequent.flatMap((tokens, step) => tokens.map((token): [string, number] => [token, step])));
}

/**
 * The words under which a word is indexed: itself, or parts that each stand in 128 to 256 documents. All parts are equally long, so that
 * none is the beginning of another.
 */
export function partsOf(token: string, step = UNDIVIDED): string[] {
  if (step === UNDIVIDED) return [token];
  const count = Math.min(MOST_PARTS, 4 * 2 ** step);
  return Array.from({ length: count }, (_, part) => token + part.toString(36).padStart(2, '0'));
}

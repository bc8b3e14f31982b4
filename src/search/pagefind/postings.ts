/** Where something stands: the documents that hold it, by key, with the positions where it begins, ascending. */
export type Postings = Map<number, readonly number[]>;

const VOLUME = 2 ** 20;

/** One number for a document of the archive. */
export function keyOf(volume: number, ordinal: number): number {
  return volume * VOLUME + ordinal;
}

/** The volume of the document that a key stands for. */
export function volumeOf(key: number): number {
  return Math.floor(key / VOLUME);
}

/** The number in its volume of the document that a key stands for. */
export function ordinalOf(key: number): number {
  return key % VOLUME;
}

/** The volumes of some documents, each once. */
export function volumesOf(keys: readonly number[]): number[] {
  return [...new Set(keys.map(volumeOf))];
}

/** The documents of several postings, with the positions of all. */
export function unite(lists: readonly Postings[]): Postings {
  const [only, ...others] = lists;
  if (only && others.length === 0) return only;
  const united: Postings = new Map();
  for (const postings of lists)
    for (const [key, positions] of postings) {
      const known = united.get(key);
      united.set(key, known ? [...known, ...positions].sort((a, b) => a - b) : positions);
    }
  return united;
}

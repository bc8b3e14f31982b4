import type { Place, ProblemList } from './problem.ts';

/** Reports each text of a list that stands there already, where it stands again; `placeOf` gives the place of one. */
export function reportTwice(
  texts: readonly string[],
  placeOf: (index: number) => Place,
  problems: ProblemList,
): void {
  const before = new Set<string>();
  texts.forEach((seen, index) => {
    if (before.has(seen)) problems.error('stands-twice', placeOf(index), { seen });
    before.add(seen);
  });
}

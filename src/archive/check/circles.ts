import type { Place, ProblemList } from '../../content/problem.ts';

/** Which field leads from one thing to the next, where it stands, and where a circle is reported. */
interface Reported<Thing> {
  field: string;
  placeOf: (thing: Thing) => Place;
  problems: ProblemList;
}

/** Reports each circle of a list once, at the first of it: what leads back to itself, by way of others or at once; `above` is where a thing leads. Tells whether there is any. */
export function reportCircles<Thing extends { id: string }>(
  list: readonly Thing[],
  above: (item: Thing) => Thing | undefined,
  { field, placeOf, problems }: Reported<Thing>,
): boolean {
  const circles = circlesOf(list, above);
  for (const circle of circles) {
    const [first] = circle;
    const round = [...circle, first].map(({ id }) => id);
    const seen = round.length > 8 ? [...round.slice(0, 6), '…', first.id] : round;
    problems.error('circular-parent', placeOf(first), { field, seen: seen.join(' → ') });
  }
  return circles.length > 0;
}

/** The circles of a list in which everything has at most one thing above it; each is walked once. */
function circlesOf<Thing>(
  list: readonly Thing[],
  above: (item: Thing) => Thing | undefined,
): [Thing, ...Thing[]][] {
  const walked = new Set<Thing>();
  const circles: [Thing, ...Thing[]][] = [];
  for (const start of list) {
    const chain = new Map<Thing, number>();
    let at: Thing | undefined = start;
    while (at !== undefined && !walked.has(at)) {
      walked.add(at);
      chain.set(at, chain.size);
      at = above(at);
    }
    const entry = at === undefined ? undefined : chain.get(at);
    if (at !== undefined && entry !== undefined) circles.push([at, ...[...chain.keys()].slice(entry + 1)]);
  }
  return circles;
}

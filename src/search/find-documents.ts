import type { SearchDocument } from './document.ts';
import type { Engine } from './engine.ts';
import { type Hits, intersect, joinTerms, shardOf } from './hits.ts';
import { layOut, positionsOf } from './layout.ts';
import { cover, type Price, pairsOf, type Term, totalCost } from './plan.ts';
import type { QueryPart } from './query.ts';
import { runsOf } from './runs.ts';

/** What finding works with. */
export interface Finder {
  engine: Engine;
  price: Price;
  /** Fetches a document by its key. */
  read(key: number): Promise<SearchDocument>;
}

/** The documents that match, and for each part that must occur where it does. */
export interface Found {
  keys: number[];
  parts: Hits[];
}

const MOST_READ = 24;
const KB_A_DOCUMENT = 1.5;

/**
 * Finds exactly the documents of these shards that hold every part literally and no excluded one. Where that would fetch much, two
 * cheap words go first: the shards that they leave are asked for the others, or the few documents are read.
 */
export async function findDocuments(
  parts: readonly QueryPart[],
  shards: readonly number[],
  finder: Finder,
): Promise<Found> {
  const included = parts.filter((part) => !part.excluded);
  const excluded = parts.filter((part) => part.excluded);
  const scouts = chooseScouts(included, finder.price);
  const whole = parts.flatMap((part) => cover(part.units, finder.price));
  const rest = totalCost(whole) - totalCost(scouts);
  let left = shards;
  if (rest > MOST_READ * KB_A_DOCUMENT) {
    const candidates = [...(await locate(scouts, shards, finder)).keys()];
    left = [...new Set(candidates.map(shardOf))];
    const few = candidates.length <= MOST_READ;
    if (few && candidates.length * KB_A_DOCUMENT <= (rest * left.length) / shards.length) {
      return compare(candidates, included, excluded, finder);
    }
  }
  const locatePart = (part: QueryPart) => locate(cover(part.units, finder.price), left, finder);
  const [found, without] = await Promise.all([
    Promise.all(included.map(locatePart)),
    Promise.all(excluded.map(locatePart)),
  ]);
  const keys = intersect(found).filter((key) => !without.some((hits) => hits.has(key)));
  return { keys, parts: found };
}

/** The two cheapest words of the part for which they are cheapest. */
function chooseScouts(included: readonly QueryPart[], price: Price): Term[] {
  const pairs = included.map((part) =>
    pairsOf(part.units, price)
      .sort((a, b) => a.cost - b.cost)
      .slice(0, 2),
  );
  const [scouts = []] = pairs.sort((a, b) => totalCost(a) - totalCost(b));
  return scouts;
}

/** Where some words stand at their distances. */
async function locate(terms: readonly Term[], shards: readonly number[], { engine }: Finder): Promise<Hits> {
  const located = shards.map(async (shard) =>
    joinTerms(terms, await Promise.all(terms.map((term) => engine(term.token, shard)))),
  );
  const hits: Hits = new Map();
  for (const own of await Promise.all(located)) {
    for (const [key, positions] of own) hits.set(key, positions);
  }
  return hits;
}

/** Decides by the text itself; the positions are those that the index would have given. */
async function compare(
  candidates: readonly number[],
  included: readonly QueryPart[],
  excluded: readonly QueryPart[],
  { read }: Finder,
): Promise<Found> {
  const found: Found = { keys: [], parts: included.map(() => new Map()) };
  const documents = await Promise.all(candidates.map(read));
  documents.forEach((document, i) => {
    const key = candidates[i] ?? 0;
    const layout = layOut(runsOf(document));
    const positions = included.map((part) => positionsOf(layout, part.units));
    if (positions.some((list) => list.length === 0)) return;
    if (excluded.some((part) => positionsOf(layout, part.units).length > 0)) return;
    found.keys.push(key);
    positions.forEach((list, number) => void found.parts[number]?.set(key, list));
  });
  return found;
}

import type { SearchDocument } from './document.ts';
import type { Engine } from './engine.ts';
import { type Hits, intersect, joinTerms, shardOf } from './hits.ts';
import { layOut, positionsOf } from './layout.ts';
import { cover, type Price, type Term, totalCost } from './plan.ts';
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
 * Finds exactly the documents of these shards that hold every part literally and no excluded one. Where that would fetch much, the
 * cheapest words of a part go first: only the shards that they leave are asked for the others, or the few documents are read.
 */
export async function findDocuments(
  parts: readonly QueryPart[],
  shards: readonly number[],
  finder: Finder,
): Promise<Found> {
  const included = parts.filter((part) => !part.excluded);
  const excluded = parts.filter((part) => part.excluded);
  const known = new Set<string>();
  const price: Price = (token) => (known.has(token) ? 0 : finder.price(token));
  const words = cheapestWords(included, finder.price);
  const scouts = words.splice(0, 2);
  let left = shards;
  for (;;) {
    const rest = totalCost(parts.flatMap((part) => cover(part.units, price))) * (left.length / shards.length);
    if (rest - (known.size === 0 ? totalCost(scouts) : 0) <= MOST_READ * KB_A_DOCUMENT) break;
    const candidates = [...(await locate(scouts, left, finder)).keys()];
    if (candidates.length <= MOST_READ) return compare(candidates, included, excluded, finder);
    left = [...new Set(candidates.map(shardOf))];
    for (const { token } of scouts) known.add(token);
    const next = words.shift();
    if (!next) break;
    scouts.push(next);
  }
  const locatePart = (part: QueryPart) => locate(cover(part.units, price), left, finder);
  const [found, without] = await Promise.all([
    Promise.all(included.map(locatePart)),
    Promise.all(excluded.map(locatePart)),
  ]);
  const keys = intersect(found).filter((key) => !without.some((hits) => hits.has(key)));
  return { keys, parts: found };
}

/** The words of the part whose two cheapest are cheaper than those of the others, in order of cost. */
function cheapestWords(included: readonly QueryPart[], price: Price): Term[] {
  const words = included.map((part) => cover(part.units, price).sort((a, b) => a.cost - b.cost));
  const [cheapest = []] = words.sort((a, b) => totalCost(a.slice(0, 2)) - totalCost(b.slice(0, 2)));
  return cheapest;
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

import type { SearchDocument } from './document.ts';
import type { Engine } from './engine.ts';
import { type Hits, intersect, joinTerms } from './hits.ts';
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
 * Finds exactly the documents that hold every part literally and no excluded one. Either from the index alone, or,
 * where that would fetch much, by two cheap words that leave few documents, whose text is then compared.
 */
export async function findDocuments(parts: readonly QueryPart[], finder: Finder): Promise<Found> {
  const included = parts.filter((part) => !part.excluded);
  const excluded = parts.filter((part) => part.excluded);
  const scouted = await scout(included, excluded, finder);
  if (scouted) return scouted;
  const [parted, without] = await Promise.all([
    Promise.all(included.map((part) => locate(part, finder))),
    Promise.all(excluded.map((part) => locate(part, finder))),
  ]);
  const keys = intersect(parted).filter((key) => !without.some((hits) => hits.has(key)));
  return { keys, parts: parted };
}

async function locate(part: QueryPart, { engine, price }: Finder): Promise<Hits> {
  const terms = cover(part.units, price);
  return joinTerms(terms, await fetchLists(engine, terms));
}

function fetchLists(engine: Engine, terms: readonly Term[]): Promise<Hits[]> {
  return Promise.all(terms.map((term) => engine.find(term.token)));
}

/** Looks for the cheapest words of one part; when they leave few documents, those are read. */
async function scout(
  included: readonly QueryPart[],
  excluded: readonly QueryPart[],
  finder: Finder,
): Promise<Found | undefined> {
  const whole = [...included, ...excluded].flatMap((part) => cover(part.units, finder.price));
  const pairs = included.map((part) =>
    pairsOf(part.units, finder.price)
      .sort((a, b) => a.cost - b.cost)
      .slice(0, 2),
  );
  const [scouts = []] = pairs.sort((a, b) => totalCost(a) - totalCost(b));
  if (totalCost(whole) - totalCost(scouts) < MOST_READ * KB_A_DOCUMENT) return undefined;
  const candidates = [...joinTerms(scouts, await fetchLists(finder.engine, scouts)).keys()];
  return candidates.length > MOST_READ ? undefined : compare(candidates, included, excluded, finder);
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

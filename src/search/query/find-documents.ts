import type { SearchDocument } from '../document.ts';
import type { Engine } from '../pagefind/engine.ts';
import { type Hits, joinTerms, shardsOf } from './hits.ts';
import { markRanges } from './marks.ts';
import { cover, type Price, type Term, totalCost } from './plan.ts';
import type { QueryPart } from './query.ts';

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

/** So few documents are read, because they are about to be shown anyway. */
const FEW = 10;
const WORDS_AT_ONCE = 4;
/** What must not occur is looked for last. */
const EXCLUDED_COST = 1e9;
/** Where a part stands in a text that was read, outside the title. */
const IN_THE_BODY = 2 ** 30;

interface Plan {
  part: QueryPart;
  terms: Term[];
  cost: number;
}

/**
 * Finds exactly the documents of these shards that hold every part literally and no excluded one. The cheapest part goes first: only the
 * shards that it leaves are asked for the others, and when it leaves few documents, these are read instead.
 */
export async function findDocuments(
  parts: readonly QueryPart[],
  shards: readonly number[],
  finder: Finder,
): Promise<Found> {
  const plans = parts
    .map((part): Plan => {
      const terms = cover(part.units, finder.price).sort((a, b) => a.cost - b.cost);
      return { part, terms, cost: totalCost(terms) + (part.excluded ? EXCLUDED_COST : 0) };
    })
    .sort((a, b) => a.cost - b.cost);
  const [first, ...others] = plans;
  if (!first) return { keys: [], parts: [] };
  const hits = await locate(first, shards, finder);
  const keys = [...hits.keys()];
  const left = shardsOf(keys);
  const rest = await Promise.all(
    others.map((plan) => (keys.length > FEW ? locate(plan, left, finder) : readFor(plan.part, keys, finder))),
  );
  return {
    keys: keys.filter((key) => others.every(({ part }, i) => rest[i]?.has(key) !== part.excluded)),
    parts: [hits, ...rest.filter((_, i) => !others[i]?.part.excluded)],
  };
}

/** Where a part stands: by its cheapest words, and by the others or the texts if those are not enough. */
async function locate({ part, terms }: Plan, shards: readonly number[], finder: Finder): Promise<Hits> {
  const scouts = terms.slice(0, WORDS_AT_ONCE);
  const hits = await locateTerms(scouts, shards, finder);
  if (scouts.length === terms.length || hits.size === 0) return hits;
  const keys = [...hits.keys()];
  if (hits.size > FEW) return locateTerms(terms, shardsOf(keys), finder);
  const holding = await readFor(part, keys, finder);
  return new Map([...hits].filter(([key]) => holding.has(key)));
}

/** Where some words stand at their distances. */
async function locateTerms(
  terms: readonly Term[],
  shards: readonly number[],
  { engine }: Finder,
): Promise<Hits> {
  const located = await Promise.all(
    shards.map(async (shard) =>
      joinTerms(terms, await Promise.all(terms.map((term) => engine(term.token, shard)))),
    ),
  );
  const [only] = located;
  return only && located.length === 1 ? only : new Map(located.flatMap((hits) => [...hits]));
}

/** The documents among these that hold a part, by their texts. */
async function readFor({ units }: QueryPart, keys: readonly number[], { read }: Finder): Promise<Hits> {
  const hits: Hits = new Map();
  const documents = await Promise.all(keys.map(read));
  documents.forEach(({ kicker = '', title, names = [], byline = '', blocks }, i) => {
    const places = (texts: readonly string[], at: number) =>
      texts.flatMap((text) => markRanges(text, [units]).map(() => at));
    const positions = [
      ...places([kicker + title, ...names], 0),
      ...places([byline, ...blocks.map(({ text }) => text)], IN_THE_BODY),
    ];
    if (positions.length > 0) hits.set(keys[i] ?? 0, positions);
  });
  return hits;
}

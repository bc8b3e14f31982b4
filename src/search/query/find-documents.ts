import type { VolumeEntry } from '../catalogue.ts';
import { type SearchDocument, textsOf } from '../document.ts';
import { foldUnits } from '../fold.ts';
import type { Engine } from '../pagefind/engine.ts';
import { type Postings, unite, volumesOf } from '../pagefind/postings.ts';
import type { Tables } from './facets.ts';
import { markRanges } from './marks.ts';
import { type CostOf, planTerms, type Term, totalCost } from './query-plan.ts';
import { type Sought, wantedIn } from './sought.ts';

/** What finding works with. */
export interface Finder {
  engine: Engine;
  costOf: CostOf;
  /** Fetches a document by its key. */
  read(key: number): Promise<SearchDocument>;
  /** What the catalogue says of the volumes, and their tables. */
  volumes: readonly Pick<VolumeEntry, 'words' | 'documents'>[];
  tables(volumes: readonly number[]): Promise<Tables>;
}

/** The documents that match, and for each part that must occur where it does. */
export interface Found {
  keys: number[];
  parts: Postings[];
}

/** So few documents are read, because they are about to be shown anyway. */
const FEW = 10;
const WORDS_AT_ONCE = 4;
/** What must not occur is looked for last. */
const EXCLUDED_COST = 1e9;
/** Where a part stands in a text that was read, outside the title. */
const IN_THE_BODY = 2 ** 30;

interface Plan {
  part: Sought;
  terms: Term[];
  cost: number;
}

/**
 * Finds exactly the documents of these volumes that hold every part literally and no excluded one. The cheapest part goes first: only the
 * volumes that it leaves are asked for the others, and when it leaves few documents, these are read instead.
 */
export async function findDocuments(
  parts: readonly Sought[],
  volumes: readonly number[],
  finder: Finder,
): Promise<Found> {
  const plans = parts
    .map((part): Plan => {
      const terms = planTerms(part.pattern, finder.costOf).sort((a, b) => a.cost - b.cost);
      return {
        part,
        terms,
        cost: (part.inWords?.cost(finder) ?? totalCost(terms)) + (part.excluded ? EXCLUDED_COST : 0),
      };
    })
    .sort((a, b) => a.cost - b.cost);
  const [first, ...others] = plans;
  if (!first) return { keys: [], parts: [] };
  const postings = await locate(first, volumes, finder);
  const keys = [...postings.keys()];
  const left = volumesOf(keys);
  const rest = await Promise.all(
    others.map((plan) => (keys.length > FEW ? locate(plan, left, finder) : readFor(plan.part, keys, finder))),
  );
  return {
    keys: keys.filter((key) => others.every(({ part }, i) => rest[i]?.has(key) !== part.excluded)),
    parts: [postings, ...rest.filter((_, i) => !others[i]?.part.excluded)],
  };
}

/** Where a part stands. */
async function locate(plan: Plan, volumes: readonly number[], finder: Finder): Promise<Postings> {
  const literally = (of: readonly number[]) => locateLiterally(plan, of, finder);
  return plan.part.inWords?.locate(literally, volumes, finder) ?? literally(volumes);
}

/** Where a pattern stands: by its cheapest words, and by the others or the texts if those are not enough. */
async function locateLiterally(
  { part, terms }: Plan,
  volumes: readonly number[],
  finder: Finder,
): Promise<Postings> {
  const cheapest = terms.slice(0, WORDS_AT_ONCE);
  const postings = await locateTerms(cheapest, volumes, finder);
  if (cheapest.length === terms.length || postings.size === 0) return postings;
  const keys = [...postings.keys()];
  if (postings.size > FEW) return locateTerms(terms, volumesOf(keys), finder);
  const holding = await readFor(part, keys, finder);
  return new Map([...postings].filter(([key]) => holding.has(key)));
}

/** Where some words stand at their distances. */
export async function locateTerms(
  terms: readonly Term[],
  volumes: readonly number[],
  { engine }: Pick<Finder, 'engine'>,
): Promise<Postings> {
  const located = await Promise.all(
    volumes.map(async (volume) => {
      const any = async ({ tokens }: Term) =>
        unite(await Promise.all(tokens.map((token) => engine(token, volume))));
      return joinPostings(terms, await Promise.all(terms.map(any)));
    }),
  );
  const [only] = located;
  return only && located.length === 1 ? only : new Map(located.flatMap((postings) => [...postings]));
}

/** Joins the postings of the words of one part: the positions at which all of them stand at their distances. */
function joinPostings(terms: readonly Term[], lists: readonly Postings[]): Postings {
  const none: Postings = new Map();
  const ordered = terms.map(({ offset }, i) => ({ offset, postings: lists[i] ?? none }));
  const [first, ...others] = ordered.sort((a, b) => a.postings.size - b.postings.size);
  const joined: Postings = new Map();
  if (!first) return joined;
  if (others.length === 0 && first.offset === 0) return first.postings;
  for (const [key, positions] of first.postings) {
    let starts = positions.map((position) => position - first.offset);
    for (const { offset, postings } of others) {
      const at = postings.get(key) ?? [];
      starts = starts.filter((start) => at.includes(start + offset));
    }
    if (starts.length > 0) joined.set(key, starts);
  }
  return joined;
}

/** The documents among these that hold a part, by their texts. */
async function readFor(part: Sought, keys: readonly number[], { read }: Finder): Promise<Postings> {
  const postings: Postings = new Map();
  const documents = await Promise.all(keys.map(read));
  documents.forEach((document, i) => {
    const { title, heading, body } = textsOf(document);
    const wanted = wantedIn(document, part);
    const places = (texts: readonly string[], at: number) =>
      texts.flatMap((text) =>
        markRanges(text, wanted).map(([start]) => at + foldUnits(text.slice(0, start)).length),
      );
    const positions = [...places(title, 0), ...places([...heading, ...body], IN_THE_BODY)];
    if (positions.length > 0) postings.set(keys[i] ?? 0, positions);
  });
  return postings;
}

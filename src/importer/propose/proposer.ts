import type { RecordFolder, StatementFolder } from '../../model/kinds.ts';
import type { Header } from '../recognise/header.ts';
import type { ReviewEntry } from '../review/review.ts';
import { type ProposalPassage, quotationOf } from './passage.ts';

/** What proposers work on: an article, and what the archive has already. */
export interface Proposing {
  passages: readonly ProposalPassage[];
  header: Header;
  /** The article's id. */
  article: string;
  /** Whether a record has a name. */
  isKnown: (name: string) => boolean;
  /** The person's record that has a name. */
  personNamed: (name: string) => KnownPerson | undefined;
  /** Makes an id of a name that none of the kind has yet. */
  idFor: (name: string) => Promise<string>;
}

/** What the archive has of a person. */
export interface KnownPerson {
  id: string;
  roles: readonly { role: string }[];
  honours: readonly { name: string }[];
}

/** Rules that find facts of one kind in an article. */
export interface Proposer {
  /** The kind, by the folder of its files. */
  kind: RecordFolder | StatementFolder;
  /** By what a statement of an article is known again; kinds of record are known by their names. */
  sameAs?: (statement: Readonly<Record<string, unknown>>) => string;
  /** Gives one entry after the other, for whoever takes them may have enough. */
  propose(proposing: Proposing): AsyncIterable<ReviewEntry>;
}

/** Where a text says a thing: offsets into its passage. */
export interface Found {
  start: number;
  end: number;
}

/** What was found, with its passage. */
interface FoundIn<One extends Found> {
  passage: ProposalPassage;
  found: One;
}

/** Everything that rules find in the text of an article, passage by passage. */
export function* findInText<One extends Found>(
  { passages }: Proposing,
  find: (text: string) => One[],
  places: readonly ProposalPassage['place'][] = ['text'],
): Generator<FoundIn<One>> {
  for (const passage of passages)
    if (places.includes(passage.place)) for (const found of find(passage.text)) yield { passage, found };
}

/** An entry of the review list that states what was found and more, with the words round it as its quotation. */
export function entryFor(
  { passages, article }: Proposing,
  { passage, found: { start, end, ...stated } }: FoundIn<Found>,
  more: Readonly<Record<string, unknown>>,
): ReviewEntry {
  return { accept: 'no', ...stated, ...more, article, ...quotationOf(passages, passage, start, end) };
}

/** Entries for what has a name of its own and no record, each name once. */
export async function* entriesByName(
  proposing: Proposing,
  all: Iterable<FoundIn<Found & { name: string }>>,
): AsyncGenerator<ReviewEntry> {
  const names = new Set<string>();
  for (const one of all) {
    const { name } = one.found;
    if (proposing.isKnown(name) || names.has(name)) continue;
    names.add(name);
    yield entryFor(proposing, one, { id: await proposing.idFor(name) });
  }
}

import type { Header } from '../recognise/header.ts';
import type { ReviewEntry } from '../review/review.ts';
import { pinyinId } from '../write/slug.ts';
import { type ProposalPassage, quotationOf } from './passage.ts';

/** What proposers work on: an article, and what the archive has already. */
export interface Proposing {
  passages: readonly ProposalPassage[];
  header: Header;
  /** The article's id. */
  article: string;
  /** Whether a record has a name. */
  isKnown: (name: string) => boolean;
  /** Gives ids that no record has yet. */
  ids: Ids;
}

/** Rules that find facts of one kind in an article. */
export interface Proposer {
  /** The kind, by the folder of its files. */
  kind: string;
  /** By what a statement of an article is known again; kinds of record are known by their names. */
  sameAs?: (statement: Readonly<Record<string, unknown>>) => string;
  propose(proposing: Proposing): Promise<ReviewEntry[]>;
}

/** Where a text says a thing: offsets into its passage. */
export interface Found {
  start: number;
  end: number;
}

/** Everything that rules find in the text of an article, with the passage that it is in. */
export function findInText<One extends Found>(
  { passages }: Proposing,
  find: (text: string) => One[],
  places: readonly ProposalPassage['place'][] = ['text'],
): { passage: ProposalPassage; found: One }[] {
  return passages
    .filter(({ place }) => places.includes(place))
    .flatMap((passage) => find(passage.text).map((found) => ({ passage, found })));
}

/** An entry of the review list for what was found, with the words round it as its quotation. */
export function entryFor(
  { passages, article }: Proposing,
  { passage, found }: { passage: ProposalPassage; found: Found },
  fields: Readonly<Record<string, unknown>>,
): ReviewEntry {
  const quotation = quotationOf(passages, passage, found.start, found.end);
  return { accept: 'no', ...fields, article, ...quotation };
}

/** Gives ids that no record has yet. */
export class Ids {
  readonly #taken: Set<string>;

  constructor(taken: ReadonlySet<string>) {
    this.#taken = new Set(taken);
  }

  /** The pinyin of a name, with a number where it is taken. */
  async of(kind: string, name: string): Promise<string> {
    const id = (await pinyinId(name)) || kind;
    for (let number = 1; ; number += 1) {
      const wanted = number === 1 ? id : `${id}-${number}`;
      if (this.#taken.has(`${kind}/${wanted}`)) continue;
      this.#taken.add(`${kind}/${wanted}`);
      return wanted;
    }
  }
}

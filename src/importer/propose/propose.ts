import type { Draft } from '../recognise/draft.ts';
import type { ReviewEntry } from '../review/review.ts';
import { events } from './events.ts';
import { figures } from './figures.ts';
import { initiatives } from './initiatives.ts';
import { bare, findKnown, type KnownRecords, readKnownRecords, statementKey } from './known-records.ts';
import { organizations } from './organizations.ts';
import { type ProposalPassage, passagesOfDraft } from './passage.ts';
import { people } from './people.ts';
import { Ids, type Proposer } from './proposer.ts';

/** The kinds of fact that rules find in a text. */
export const proposers: readonly Proposer[] = [people, organizations, initiatives, figures, events];

/** What is proposed for an article: records that it mentions, and by kind the facts that have no record yet. */
export interface Proposed {
  mentions: ReviewEntry[];
  proposals: Readonly<Record<string, ReviewEntry[]>>;
}

/** Proposes the facts of a draft. Nothing of it counts until an editor accepts it. */
export async function propose(root: string, draft: Draft, article: string): Promise<Proposed> {
  return proposeFacts(passagesOfDraft(draft), draft, article, readKnownRecords(root, proposers));
}

/** The proposals for passages, against the records that are known. */
export async function proposeFacts(
  passages: readonly ProposalPassage[],
  { header }: Pick<Draft, 'header'>,
  article: string,
  known: KnownRecords,
): Promise<Proposed> {
  const isKnown = (name: string): boolean => known.names.some((one) => one.name === bare(name));
  const proposing = { passages, header, article, isKnown };
  const proposals: Record<string, ReviewEntry[]> = {};
  for (const { kind, sameAs, propose: find } of proposers) {
    const entries = await find({ ...proposing, ids: new Ids(known.ids) });
    const isNew = (entry: ReviewEntry): boolean =>
      !sameAs || !known.statements.has(statementKey(kind, article, sameAs(entry)));
    proposals[kind] = entries.filter(isNew);
  }
  const texts = passages.map(({ text }) => text);
  return { mentions: findKnown(known, texts).map((mention) => ({ article, ...mention })), proposals };
}

import type { ReadFolder, ReadFolders } from '../../archive/read/read-records.ts';
import { bareName } from '../../archive/resolve/bare-name.ts';
import { NameMatcher } from '../../archive/resolve/name-matcher.ts';
import { recordFolders } from '../../model/kinds.ts';
import type { Draft } from '../recognise/compose.ts';
import type { ReviewEntry } from '../review/review.ts';
import { freeId, pinyinId } from '../write/slug.ts';
import { events } from './events.ts';
import { figures } from './figures.ts';
import { initiatives } from './initiatives.ts';
import { organizations } from './organizations.ts';
import type { ProposalPassage } from './passage.ts';
import { people } from './people.ts';
import type { KnownPerson, Proposer } from './proposer.ts';

/** The kinds of fact that rules find in a text. */
const proposers: readonly Proposer[] = [people, organizations, initiatives, figures, events];

type Statement = Readonly<Record<string, unknown>> & { evidence: readonly { article: string }[] };

/**
 * What is proposed for an article: known records that its passages mention, and by kind the facts that have no record
 * yet. Nothing of it counts until an editor accepts it.
 */
export async function proposeFacts(
  passages: readonly ProposalPassage[],
  { header }: Pick<Draft, 'header'>,
  article: string,
  known: ReadFolders,
): Promise<{ mentions: ReviewEntry[]; proposals: Readonly<Record<string, ReviewEntry[]>> }> {
  const named = recordFolders.flatMap((folder) =>
    known[folder].files.flatMap(({ id, value }) =>
      [value.name, ...value.aliases].map((name) => ({ record: `${folder}/${id}`, name: bareName(name) })),
    ),
  );
  const names = new Set(named.map(({ name }) => name));
  const isKnown = (name: string): boolean => names.has(bareName(name));
  const persons = new Map(
    known.people.files.flatMap(({ id, value }) =>
      [value.name, ...value.aliases].map((name): [string, KnownPerson] => [bareName(name), { ...value, id }]),
    ),
  );
  const personNamed = (name: string): KnownPerson | undefined => persons.get(bareName(name));
  const proposals: Record<string, ReviewEntry[]> = {};
  for (const { kind, sameAs, propose: find } of proposers) {
    const { files, faulty }: ReadFolder<Statement | Statement[]> = known[kind];
    const taken = new Set([...files.map(({ id }) => id), ...faulty]);
    const idFor = async (name: string): Promise<string> => freeId((await pinyinId(name)) || kind, taken);
    const entries = await find({ passages, header, article, isKnown, personNamed, idFor });
    const earlier = files.flatMap(({ value }) => value);
    const ofArticle = earlier.filter(({ evidence }) => evidence.some((one) => one.article === article));
    const said = new Set(sameAs && ofArticle.map(sameAs));
    proposals[kind] = entries.filter((entry) => !sameAs || !said.has(sameAs(entry)));
  }
  return { mentions: mentionsIn(passages, named).map((mention) => ({ article, ...mention })), proposals };
}

/** The known records that passages name, most often first, with one of the names and how often. */
function mentionsIn(
  passages: readonly ProposalPassage[],
  named: readonly { record: string; name: string }[],
): { record: string; name: string; count: string }[] {
  const matcher = new NameMatcher(named.map(({ name }) => name));
  const counts = new Map<string, { record: string; name: string; count: number }>();
  for (const match of passages.flatMap(({ text }) => matcher.matches(text))) {
    const hit = named[match.name];
    if (hit) counts.set(hit.record, { ...hit, count: (counts.get(hit.record)?.count ?? 0) + 1 });
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || (a.record < b.record ? -1 : 1))
    .map((mention) => ({ ...mention, count: String(mention.count) }));
}

import type { ReadFolder, ReadFolders } from '../../archive/read/read-records.ts';
import { bareName } from '../../archive/resolve/bare-name.ts';
import { NameMatcher } from '../../archive/resolve/name-matcher.ts';
import { recordFolders } from '../../model/kinds.ts';
import { importLimits } from '../../model/limits.ts';
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

/** What is proposed for an article. */
interface Proposed {
  mentions: ReviewEntry[];
  proposals: Readonly<Record<string, ReviewEntry[]>>;
  /** Whether there is more than a list takes. */
  isCut: boolean;
}

type Statement = Readonly<Record<string, unknown>> & { evidence: readonly { article: string }[] };

/**
 * What is proposed for an article: known records that its passages mention, and by kind the facts that have no record
 * yet, `most` in all, and whether there are more. Nothing of it counts until an editor accepts it.
 */
export async function proposeFacts(
  passages: readonly ProposalPassage[],
  { header }: Pick<Draft, 'header'>,
  article: string,
  known: ReadFolders,
  most = importLimits.facts.most,
): Promise<Proposed> {
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
  let count = 0;
  let isCut = false;
  for (const { kind, sameAs, propose: find } of proposers) {
    const { files, faulty }: ReadFolder<Statement | Statement[]> = known[kind];
    const taken = new Set([...files.map(({ id }) => id), ...faulty]);
    const idFor = async (name: string): Promise<string> => freeId((await pinyinId(name)) || kind, taken);
    const earlier = files.flatMap(({ value }) => value);
    const ofArticle = earlier.filter(({ evidence }) => evidence.some((one) => one.article === article));
    const said = new Set(sameAs && ofArticle.map(sameAs));
    proposals[kind] = [];
    for await (const entry of find({ passages, header, article, isKnown, personNamed, idFor })) {
      if (sameAs && said.has(sameAs(entry))) continue;
      isCut ||= count >= most;
      if (isCut) break;
      proposals[kind].push(entry);
      count += 1;
    }
  }
  const mentions = mentionsIn(passages, named).map((mention) => ({ article, ...mention }));
  return { mentions, proposals, isCut };
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

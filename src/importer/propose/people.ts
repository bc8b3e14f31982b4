import { creditWords } from '../credits/credit.ts';
import type { ReviewEntry } from '../review/review.ts';
import { readingOf } from '../write/slug.ts';
import { type FoundHonour, findHonours } from './honours.ts';
import { placed, quotationOf } from './passage.ts';
import { type FoundName, findPersonNames } from './person-names.ts';
import { findInText, type KnownPerson, type Proposer, type Proposing } from './proposer.ts';

const deskRoles: readonly [RegExp, string][] = [
  [/校对|检校|审校/u, 'proofreader'],
  [/美编|美术|版式|版面|设计|制图|视觉/u, 'art-editor'],
  [/\bart\b/iu, 'art-editor'],
  [new RegExp(`编|审|签发|监制|统筹|策划|${creditWords('editor')}`, 'iu'), 'editor'],
];

/** Proposes the people of an article, each role with the words it rests on; one id for one name. */
export const people: Proposer = {
  kind: 'people',
  async *propose(proposing) {
    const { article, isKnown, personNamed, idFor } = proposing;
    const byName = new Map<string, string>();
    const said = new Map<string, Claim[]>();
    for (const { name, claim, ground } of namedIn(proposing)) {
      const known = personNamed(name);
      const fresh = known ? unrecorded(claim, known) : claim;
      if (known ? fresh.role === undefined && fresh.honour === undefined : isKnown(name)) continue;
      const id = known?.id ?? byName.get(name) ?? (await idFor(name));
      byName.set(name, id);
      const claims = said.get(id) ?? [];
      const isSaid = ({ role, honour }: Claim): boolean =>
        (fresh.role === undefined || role === fresh.role) &&
        (fresh.honour === undefined || honour === fresh.honour);
      if (claims.some(isSaid)) continue;
      said.set(id, [...claims, fresh]);
      yield { accept: 'no', id, name, reading: await readingOf(name), article, ...fresh, ...ground() };
    }
  },
};

/** Somebody whom an article names, what it says of them, and the words that say so, which cost time to find. */
interface Named {
  name: string;
  claim: Claim;
  ground: () => Ground;
}

/** Everybody whom an article names: in its byline, with an honour, anywhere in its text, in the credits. */
function* namedIn(proposing: Proposing): Generator<Named> {
  const { passages } = proposing;
  yield* creditedIn(proposing, 'byline', ' ', writerRole);
  for (const { passage, found } of findInText(proposing, findHonours)) {
    const ground = () => quotationOf(passages, passage, found.start, found.end);
    yield { name: found.name, claim: honourOf(found), ground };
  }
  for (const { passage, found } of findInText(proposing, findPersonNames)) {
    const ground = () => quotationOf(passages, passage, found.start, found.end);
    yield { name: found.name, claim: roleOf(found), ground };
  }
  yield* creditedIn(proposing, 'credits', '/', deskRole);
}

function* creditedIn(
  { passages, header }: Proposing,
  place: 'byline' | 'credits',
  separator: string,
  read: (printed: string) => Claim,
): Generator<Named> {
  const passage = passages.find((one) => one.place === place);
  for (const { role, name } of header[place]) {
    const quote = role + separator + name;
    const ground = () =>
      passage ? placed(passages, passage, quote, passage.text.indexOf(quote)) : { quote };
    yield { name, claim: read(role), ground };
  }
}

/** What is said of a person: a role, an honour, or both. */
type Claim = Partial<Record<'role' | 'basis' | 'honour' | 'level' | 'year', string>>;
type Ground = Pick<ReviewEntry, 'quote' | 'occurrence'>;

/** What of a claim a person's record does not have yet. */
function unrecorded({ role, basis, ...honour }: Claim, { roles, honours }: KnownPerson): Claim {
  const isHeld = roles.some((one) => one.role === role);
  const isHonoured = honours.some(({ name }) => name === honour.honour);
  return { ...(isHeld ? {} : { role, basis }), ...(isHonoured ? {} : honour) };
}

function writerRole(printed: string): Claim {
  return { role: /通讯员/u.test(printed) ? 'correspondent' : 'reporter', basis: 'byline' };
}

function deskRole(printed: string): Claim {
  const role = deskRoles.find(([pattern]) => pattern.test(printed))?.[1];
  return role ? { role, basis: 'credit' } : {};
}

/** An honour with the role that it gives: 劳动模范 makes a model worker, any other somebody honoured. */
function honourOf({ honour, level, year, basis }: FoundHonour): Claim {
  const role = /劳动模范|劳模/u.test(honour) ? 'model-worker' : 'honouree';
  // The bare word says what somebody is, not which honour it was.
  if (/^劳(?:动模范|模)$/u.test(honour)) return { role, basis };
  return { role, basis, honour, ...(level && { level }), ...(year && { year }) };
}

/** The role that the words beside a name give; a title alone gives none of the vocabulary's. */
function roleOf({ kind, sign }: FoundName): Claim {
  if (kind === 'studio') return /劳模/u.test(sign) ? { role: 'model-worker', basis: 'studio-namesake' } : {};
  if (kind === 'reporter') return { role: 'reporter', basis: 'byline' };
  if (kind === 'correspondent') return { role: 'correspondent', basis: 'byline' };
  if (/创业者|创始人|董事长|总经理/u.test(sign)) return { role: 'entrepreneur', basis: 'named' };
  if (/书记|主席|主任|部长|局长|区长|市长|县长|镇长/u.test(sign)) return { role: 'official', basis: 'named' };
  return {};
}

import type { ReviewEntry } from '../review/review.ts';
import { readingOf } from '../write/slug.ts';
import { placed, quotationOf } from './passage.ts';
import { type FoundName, findPersonNames } from './person-names.ts';
import { findInText, type Proposer } from './proposer.ts';

const deskRoles: readonly [RegExp, string][] = [
  [/校对|检校|审校/u, 'proofreader'],
  [/美编|美术|版式|版面|设计|制图|视觉/u, 'art-editor'],
  [/编|审|签发|监制|统筹|策划/u, 'editor'],
];

/** Proposes the people of an article, each role with the words it rests on; one id for one name. */
export const people: Proposer = {
  kind: 'people',
  async propose(proposing) {
    const { passages, header, article, isKnown, idFor } = proposing;
    const byName = new Map<string, string>();
    const entries: ReviewEntry[] = [];
    const add = async (name: string, rest: Readonly<Record<string, string | undefined>>): Promise<void> => {
      if (isKnown(name)) return;
      const id = byName.get(name) ?? (await idFor(name));
      byName.set(name, id);
      if (entries.some((entry) => entry.id === id && (entry.role === rest.role || rest.role === undefined)))
        return;
      entries.push({ accept: 'no', id, name, reading: await readingOf(name), article, ...rest });
    };
    const addCredits = async (place: 'byline' | 'credits', separator: string, read: typeof writerRole) => {
      const passage = passages.find((one) => one.place === place);
      for (const { role, name } of header[place]) {
        const quote = role + separator + name;
        const own = passage ? placed(passages, passage, quote, passage.text.indexOf(quote)) : { quote };
        await add(name, { ...read(role), ...own });
      }
    };
    await addCredits('byline', ' ', writerRole);
    for (const { passage, found } of findInText(proposing, findPersonNames))
      await add(found.name, {
        ...roleOf(found),
        ...quotationOf(passages, passage, found.start, found.end),
      });
    await addCredits('credits', '/', deskRole);
    return entries;
  },
};

type Role = Partial<Record<'role' | 'basis' | 'honour', string>>;

function writerRole(printed: string): Role {
  return { role: /通讯员/u.test(printed) ? 'correspondent' : 'reporter', basis: 'byline' };
}

function deskRole(printed: string): Role {
  const role = deskRoles.find(([pattern]) => pattern.test(printed))?.[1];
  return role ? { role, basis: 'credit' } : {};
}

/** The role that the words beside a name give; a title alone gives none of the vocabulary's. */
function roleOf({ kind, sign }: FoundName): Role {
  if (kind === 'studio') return { role: 'model-worker', basis: 'studio-namesake' };
  if (kind === 'reporter') return { role: 'reporter', basis: 'byline' };
  if (kind === 'correspondent') return { role: 'correspondent', basis: 'byline' };
  if (kind === 'award') return { role: 'honouree', basis: 'award' };
  if (/^(?:劳模|劳动模范)$/u.test(sign)) return { role: 'model-worker', basis: 'named' };
  if (kind === 'honour') return { role: 'honouree', basis: 'named', honour: sign };
  if (/创业者|创始人|董事长|总经理/u.test(sign)) return { role: 'entrepreneur', basis: 'named' };
  if (/书记|主席|主任|部长|局长|区长|市长|县长|镇长/u.test(sign)) return { role: 'official', basis: 'named' };
  return {};
}

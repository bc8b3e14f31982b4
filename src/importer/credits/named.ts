import { isPersonName, splitNames } from '../names.ts';
import { creditWords, type PrintedCredit } from './credit.ts';
import { latinNames } from './latin-credits.ts';

const body = `(?=\\p{Script=Han}{3})\\p{Script=Han}{0,24}?(?:${creditWords('bodies')})`;
const bodies = new RegExp(`^${body}(?:[、，,]\\s*${body})*$`, 'u');
const bodyAndPeople = new RegExp(`^(${body})[\\s、，:：]+(.+)$`, 'u');

/** Who is named where a role says that somebody is: people, bodies, a body and its people, whose role the body is then. */
export function namedIn(text: string, role: string): PrintedCredit[] | undefined {
  return namesIn(text, role) ?? peopleOfBody(text) ?? bodiesIn(text, role);
}

/** Whose names may stand where nothing says that somebody is named: in brackets also those of bodies. */
export type Alone = 'nobody' | 'people' | 'anybody';

/** Who is named where nothing says that somebody is, as in brackets at the end of a text. */
export function namedAlone(text: string, alone: Alone): PrintedCredit[] | undefined {
  if (alone === 'nobody') return undefined;
  const names = namesIn(text, '');
  if (names?.every(({ name }) => isPerson(name))) return names;
  return alone === 'anybody' ? bodiesIn(text, '') : undefined;
}

/** 江州市总工会 高敏: a body and its people. */
export function peopleOfBody(text: string): PrintedCredit[] | undefined {
  const [, role = '', people = ''] = bodyAndPeople.exec(text) ?? [];
  const names = namesIn(people, role);
  return names?.every(({ name }) => isPerson(name)) ? names : undefined;
}

/** A role of another person is no name, though 通 and 文 are family names. */
const isRole = new RegExp(`^(?:${creditWords('writers', 'givers', 'gave', 'desk')})$`, 'u');

function namesIn(text: string, role: string): PrintedCredit[] | undefined {
  const names = splitNames(text) ?? latinNames(text);
  return names?.some((name) => isRole.test(name)) ? undefined : names?.map((name) => ({ role, name }));
}

function bodiesIn(text: string, role: string): PrintedCredit[] | undefined {
  return bodies.test(text) ? text.split(/[、，,]\s*/u).map((name) => ({ role, name })) : undefined;
}

/** Whether a name is hardly anything else: 江苏 and 全文 begin with family names as well. */
function isPerson(name: string): boolean {
  return isPersonName(name) || /[·•・]|\p{Script=Latin}/u.test(name);
}

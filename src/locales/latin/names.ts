import type { CitedAuthor } from '../format.ts';

/** A name in its two parts; `given` is empty where it is a body's, or of one word. */
export interface NameParts {
  family: string;
  given: string;
}

/** How many of a name's words, from the last, are the family name. */
export type FamilyLength = (words: readonly string[]) => number;

const particle = /^\p{Ll}/u;
const person = /^\p{Lu}[\p{L}.'’-]*$/u;

/**
 * The parts of a name in Latin letters. How it is filed says them (`Doe, Jane`); where nothing does, a name of two to five
 * words with capitals is a person's, whose family name `familyOf` measures. `bodies` matches the words of bodies (union,
 * staff), whose names stay whole, as do names in other letters.
 */
export function partsOfName({ name, filed }: CitedAuthor, familyOf: FamilyLength, bodies: RegExp): NameParts {
  const [family = '', given = ''] = filed.split(/,\s*/, 2);
  if (given !== '') return { family, given };
  const words = name.trim().split(/\s+/);
  const isPerson = words.every((word) => person.test(word) || particle.test(word));
  if (words.length < 2 || words.length > 6 || !isPerson || bodies.test(name))
    return { family: name, given: '' };
  let start = words.length - familyOf(words.filter((word) => !particle.test(word)));
  while (start > 1 && particle.test(words[start - 1] ?? '')) start -= 1;
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' ') };
}

/** The initials of given names: Jane Q. is J. Q., Jean-Paul is J.-P. */
export function initialsOf(given: string): string {
  const initials = given.split(/\s+/).filter((word) => !particle.test(word));
  return initials
    .map((word) =>
      word
        .split('-')
        .map((part) => `${part.charAt(0)}.`)
        .join('-'),
    )
    .join(' ');
}

/** `Doe, J.`, or a whole name that has no parts. */
export function withInitials({ family, given }: NameParts): string {
  return given === '' ? family : `${family}, ${initialsOf(given)}`;
}

/** A text with a full stop, unless it ends in a mark of its own. */
export function closed(text: string): string {
  return /[.?!…]["”’»]?$/.test(text) ? text : `${text}.`;
}

import { inAnyLanguage } from '../../locales/tables.ts';
import type { PrintedCredit } from './credits.ts';

const word = "\\p{Lu}[\\p{L}.'’-]*";
const particle = '(?:de|del|la|las|los|y|da|do|dos|van|von|der|den|ter|bin|al)';
const collective = inAnyLanguage(({ credits }) => credits.collective);
const name = `(?:${word}(?:\\s+(?:${particle}\\s+){0,2}${word}){1,4}|${collective})`;
const and = '\\s*,\\s*(?:and|y|e)\\s+|\\s*[,&]\\s*|\\s+(?:and|y|e)\\s+';
const by = inAnyLanguage(({ credits }) => credits.by);
const byline = new RegExp(
  `^(${by})\\s*:?\\s+(${name}(?:(?:${and})${name})*)(?:\\s*,\\s*([^,.;:!?]{3,60}))?$`,
  'u',
);
/** What somebody is: a word that no name has. */
const post = new RegExp(`(?<!\\p{L})(?:${inAnyLanguage(({ credits }) => credits.posts)})(?!\\p{L})`, 'iu');

/**
 * Reads a byline that a word introduces (By Mara Quill and Tobias Fenn; Por Ana Ruiz Gómez): the word is the role of each name,
 * or where what somebody is stands after the name (By Mara Quill, Industrial Reporter) that is. Undefined when it is none.
 */
export function readLatinByline(line: string): PrintedCredit[] | undefined {
  const [, role = '', names = '', last = ''] = byline.exec(line.trim()) ?? [];
  if (names === '') return undefined;
  const parts = [...names.split(new RegExp(and, 'u')), ...(last === '' ? [] : [last])].map((part) =>
    part.trim(),
  );
  const credits: PrintedCredit[] = [];
  for (const part of parts) {
    const before = credits.at(-1);
    if (post.test(part) && before?.role === role) before.role = part;
    else if (part === last) return undefined;
    else credits.push({ role, name: part });
  }
  return credits;
}

const editor = new RegExp(
  inAnyLanguage(({ credits }) => credits.editor),
  'iu',
);
const people = new RegExp(`^${name}(?:(?:${and})${name})*$`, 'u');

/** Reads a line of credits (Editor: June Farrow · Layout: Sam Hill), in which an editor is named; undefined when it is none. */
export function readLatinCredits(line: string): PrintedCredit[] | undefined {
  const parts = line
    .trim()
    .split(/\s*[·•|;]\s*|\s{2,}/u)
    .map((part) => {
      const [, role = '', names = ''] = /^(\p{Lu}[\p{Script=Latin} -]{2,30}):\s+(.+)$/u.exec(part) ?? [];
      return people.test(names) ? names.split(new RegExp(and, 'u')).map((one) => ({ role, name: one })) : [];
    });
  const isWhole = parts.every((credits) => credits.length > 0);
  return isWhole && parts.flat().some(({ role }) => editor.test(role)) ? parts.flat() : undefined;
}
